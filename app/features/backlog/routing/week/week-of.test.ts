import { expect, test } from 'vitest'
import { weekOf } from '#app/features/backlog/routing/week/week-of.ts'

test('a week begins on Monday', () => {
  expect(weekOf(Date.UTC(2026, 10, 16))).toBe('2026-11-16')
  expect(weekOf(Date.UTC(2026, 10, 22, 23, 59))).toBe('2026-11-16')
  expect(weekOf(Date.UTC(2026, 10, 23))).toBe('2026-11-23')
  expect(weekOf(Date.UTC(2027, 0, 1))).toBe('2026-12-28')
})
