import { expect, test } from 'vitest'
import { findLikePairs, isNearlyTheSame, stemWords } from '#app/features/admission/bank/stem-likeness.ts'

const areLike = (one: string, other: string) => isNearlyTheSame(stemWords(one), stemWords(other))

test.each([
  ['Which gel takes a 5600 K lamp to 3200 K?', 'Which gel takes a 4300 K lamp to 5600 K?'],
  ['哪种色纸能把 5600 K 的灯变成 3200 K？', '哪种色纸能把 4300 K 的灯变成 5600 K？'],
])('other numbers do not make another question: %s', (one, other) => {
  expect(areLike(one, other)).toBe(true)
})

test.each([
  ['Which gel takes a 5600 K lamp to 3200 K?', 'Which plug fits a 5600 K lamp?'],
  ['哪种色纸能把灯变成 3200 K？', '哪种插头能把灯接到 D-Tap？'],
  ['', ''],
])('other words do: %s', (one, other) => {
  expect(areLike(one, other)).toBe(false)
})

test('every like pair of a list is found, and no other', () => {
  const stems = 'rods, pins; pins, rods, long; plugs; rods, pins, long; wide, flat'.split(';').map(stemWords)
  const pairs = stems.flatMap((stem, later) =>
    stems.slice(0, later).flatMap((other, earlier) => (isNearlyTheSame(stem, other) ? [{ later, earlier }] : [])),
  )
  expect(pairs).toEqual([{ later: 3, earlier: 1 }])
  expect(findLikePairs(stems)).toEqual(pairs)
})
