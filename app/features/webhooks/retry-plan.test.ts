import { expect, test } from 'vitest'
import { retryAfterMs, retryDelayMs } from '#app/features/webhooks/retry-plan.ts'

const HOUR = 3_600_000

test('ten attempts fill about three days, then it is given up', () => {
  const delays = Array.from({ length: 9 }, (_, done) => retryDelayMs(done + 1, 0.5) ?? 0)
  expect(delays[0]).toBe(5_000)
  const days = delays.reduce((sum, delay) => sum + delay, 0) / (24 * HOUR)
  expect(days).toBeGreaterThan(3)
  expect(days).toBeLessThan(3.5)
  expect(retryDelayMs(10, 0.5)).toBeUndefined()
})

test('chance spreads a delay by a tenth to either side', () => {
  expect(retryDelayMs(3, 0)).toBe(0.9 * 0.5 * HOUR)
  expect(retryDelayMs(3, 1)).toBe(1.1 * 0.5 * HOUR)
})

test('a receiver that asks for more time is given it, within a day', () => {
  expect(retryDelayMs(1, 0.5, 2 * HOUR)).toBe(2 * HOUR)
  expect(retryDelayMs(1, 0.5, 900 * HOUR)).toBe(24 * HOUR + 5_000)
})

test.each([
  ['120', 120_000],
  ['Sun, 22 Nov 2026 10:00:30 GMT', 30_000],
  ['Sun, 22 Nov 2026 09:00:00 GMT', 0],
  ['soon', 0],
  [undefined, 0],
])('Retry-After %s means %d ms', (header, ms) => {
  expect(retryAfterMs(header, Date.UTC(2026, 10, 22, 10))).toBe(ms)
})
