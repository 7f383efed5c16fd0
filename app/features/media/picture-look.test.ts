import { expect, test } from 'vitest'
import { lookDistance, lookOf } from '#app/features/media/picture-look.ts'

const rows = (row: number[]) => Uint8Array.from(Array.from({ length: 8 }, () => row).flat())
const RISING = [0, 20, 40, 60, 80, 100, 120, 140, 160]

test.each([
  ['an even grey', rows(Array.from({ length: 9 }, () => 7)), '0000000000000000'],
  ['lighter to the right', rows(RISING), 'ffffffffffffffff'],
  ['darker to the right', rows([...RISING].reverse()), '0000000000000000'],
  ['one light edge', rows([0, 9, 9, 9, 9, 9, 9, 9, 9]), '8080808080808080'],
])('%s', (_, greys, look) => {
  expect(lookOf(greys)).toBe(look)
})

test('a brighter copy looks the same, another picture does not', () => {
  const brighter = rows(RISING.map((grey) => grey + 60))
  expect(lookDistance(lookOf(rows(RISING)), lookOf(brighter))).toBe(0)
  expect(lookDistance(lookOf(rows(RISING)), lookOf(rows([...RISING].reverse())))).toBe(64)
})
