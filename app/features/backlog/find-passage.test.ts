import { expect, test } from 'vitest'
import { findPassage, wholePassage } from '#app/features/backlog/find-passage.ts'

const BODY = 'The ball drops.\n\nOn a slope the *ball* has to give up\neight degrees. 斜坡上每次都要重新调三条腿。'

test('marked words are found where they stand, in UTF-16 units', () => {
  expect(findPassage(BODY, '重新调三条腿')).toEqual({
    quote: '重新调三条腿',
    start: BODY.indexOf('重'),
    end: BODY.indexOf('腿') + 1,
  })
})

test('where the words stand twice, the place the browser named is taken', () => {
  expect(findPassage(BODY, 'ball', BODY.lastIndexOf('ball'))?.start).toBe(BODY.lastIndexOf('ball'))
  expect(findPassage(BODY, 'ball')?.start).toBe(BODY.indexOf('ball'))
})

test('a wrong place is not believed', () => {
  expect(findPassage(BODY, 'slope', 3)?.start).toBe(BODY.indexOf('slope'))
})

test('words pasted on one line are found across a line break, and quoted as written', () => {
  expect(findPassage(BODY, ' give up eight degrees. ')?.quote).toBe('give up\neight degrees.')
})

test('signs that mean something in patterns are only signs', () => {
  expect(findPassage(BODY, 'the *ball* has')?.quote).toBe('the *ball* has')
  expect(findPassage(BODY, '.*')).toBeUndefined()
})

test('words that are not there, and no words, are not found', () => {
  expect(findPassage(BODY, 'half-ball')).toBeUndefined()
  expect(findPassage(BODY, '  ')).toBeUndefined()
})

test('a very long post is cut at the end of a word', () => {
  const { quote, start, end } = wholePassage('word '.repeat(400))
  expect(quote).toMatch(/word$/)
  expect(end - start).toBe(quote.length)
  expect(quote.length).toBeLessThanOrEqual(1000)
})

test('words copied from the page are found although the text has marks in them', () => {
  const text =
    'I need a joint for **55 °C metal**, see [my test](https://example.test/a_b).\n\n- A heavier\n- arm is fine.'
  expect(findPassage(text, 'a joint for 55 °C metal, see my test.')?.quote).toBe(
    'a joint for **55 °C metal**, see [my test](https://example.test/a_b).',
  )
  expect(findPassage(text, 'A heavier arm is fine')?.quote).toBe('A heavier\n- arm is fine')
  expect(findPassage(text, 'a joint for 45 °C')).toBeUndefined()
})
