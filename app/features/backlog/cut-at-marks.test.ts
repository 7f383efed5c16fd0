import { expect, test } from 'vitest'
import { cutAtMarks } from '#app/features/backlog/cut-at-marks.ts'

const TEXT = 'On a slope the head gives up eight degrees.'
const mark = (quote: string) => ({ quote, start: TEXT.indexOf(quote), end: TEXT.indexOf(quote) + quote.length })
const shown = (...marks: Parameters<typeof cutAtMarks>[1]) =>
  cutAtMarks(TEXT, marks)
    .map(({ text, marked }) => (marked ? `[${text}]` : text))
    .join('')

test('what was collected stands out, and no letter is lost', () => {
  expect(shown(mark('eight degrees'), mark('On a slope'))).toBe('[On a slope] the head gives up [eight degrees].')
})

test('passages that overlap are shown once', () => {
  expect(shown(mark('On a slope the head'), mark('slope the head gives'))).toBe(
    '[On a slope the head][ gives] up eight degrees.',
  )
  expect(shown(mark(TEXT), mark('slope'))).toBe(`[${TEXT}]`)
})

test('a passage that was changed since is not marked anywhere', () => {
  expect(shown({ quote: 'On a hill', start: 0, end: 9 }, { quote: '', start: null, end: null })).toBe(TEXT)
})
