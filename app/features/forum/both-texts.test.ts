import { expect, test } from 'vitest'
import { bothTexts, isSameText } from '#app/features/forum/both-texts.ts'

test('what was typed last stands on top, and no word of the other is lost', () => {
  const typed = { title: 'New', body: 'Shorter.' }
  expect(bothTexts(typed, { title: 'New', body: 'Long.', reason: 'Why' })).toEqual({
    ...{ title: 'New', body: 'Shorter.\n\n---\n\nLong.', reason: 'Why' },
  })
  expect(bothTexts(typed, { title: 'Old', body: 'Long.' }).body).toBe('Shorter.\n\n---\n\nOld\n\nLong.')
  expect(bothTexts({ body: '' }, { body: 'Long.' })).toEqual({ body: 'Long.' })
})

test('words that stand there already are not repeated', () => {
  const typed = { body: 'Before. Long. After.' }
  expect(bothTexts(typed, { body: 'Long.' })).toEqual(typed)
  expect(isSameText({ body: 'Long.' }, { title: '', body: 'Long.', reason: 'Why' })).toBe(true)
  expect(isSameText(typed, { body: 'Long.' })).toBe(false)
})
