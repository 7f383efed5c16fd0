import { expect, test } from 'vitest'
import { monthBeside, monthOf, rangeOf } from '#app/features/backlog/month.ts'

test('a month goes from its first moment to the first one of the next', () => {
  expect(rangeOf('2026-12')).toEqual({ from: Date.UTC(2026, 11), until: Date.UTC(2027, 0) })
  expect(monthOf(Date.UTC(2026, 11, 31, 23, 59))).toBe('2026-12')
  expect(monthOf(Date.UTC(2027, 0))).toBe('2027-01')
})

test('the months beside it cross the year', () => {
  expect(monthBeside('2026-12', 1)).toBe('2027-01')
  expect(monthBeside('2026-01', -1)).toBe('2025-12')
})

test.each(['2026-13', '2026-00', '26-01', '2026-1', '2026-11-01', '1999-01', '', '../etc'])(
  '%s is no month',
  (text) => {
    expect(rangeOf(text)).toBeUndefined()
  },
)
