import { expect, test } from 'vitest'
import { diffWords } from '#app/features/review/decide/word-diff.ts'

const shown = (before: string, after: string) =>
  diffWords(before, after)
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'added' ? `+[${text}]` : `-[${text}]`))
    .join('')

test.each([
  ['The clamp slips.', 'The clamp holds.', 'The clamp -[slips]+[holds].'],
  ['', 'New words', '+[New words]'],
  ['Old words', '', '-[Old words]'],
  ['Same', 'Same', 'Same'],
  ['', '', ''],
  ['It holds.', 'It holds. Write to me.', 'It holds.+[ Write to me.]'],
  ['云台很稳', '云台不太稳', '云台-[很]+[不太]稳'],
])('%j became %j', (before, after, expected) => {
  expect(shown(before, after)).toBe(expected)
})

test('the pieces always give back both texts', () => {
  const words = 'rail clamp 云 台 holds , . \n slips 120 g arm the a'.split(' ')
  for (let seed = 1; seed < 60; seed += 1) {
    const pick = (n: number) =>
      Array.from({ length: n % 23 }, (_, i) => words[(seed * 7 + i * i * 3 + n) % words.length])
    const [before, after] = [pick(seed).join(' '), pick(seed * 3 + 1).join(' ')]
    const pieces = diffWords(before, after)
    const without = (kind: string) => pieces.filter((piece) => piece.kind !== kind).map(({ text }) => text)
    expect(without('added').join('')).toBe(before)
    expect(without('gone').join('')).toBe(after)
  }
})

test('two long texts with nothing in common are soon told apart', () => {
  const long = (word: string) => `${word} `.repeat(3_000)
  expect(diffWords(long('a').repeat(1), long('b')).map(({ kind }) => kind)).toContain('added')
})
