import { expect, test } from 'vitest'
import { nextSlice } from '#app/features/desk/undo/slice-size.ts'

test('a slice grows while it is quick, and stays where it is quick enough', () => {
  expect(nextSlice(8, 2)).toBe(16)
  expect(nextSlice(16, 13)).toBe(16)
  expect(nextSlice(64, 1)).toBe(64)
})

test('one that held the writer for too long is followed by a smaller one, of one text at least', () => {
  expect(nextSlice(40, 100)).toBe(10)
  expect(nextSlice(3, 900)).toBe(1)
})
