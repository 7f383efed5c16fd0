import { expect, test } from 'vitest'
import { upperBound } from '#app/features/desk/statistics/upper-bound.ts'
import { wilsonShare } from '#app/features/desk/statistics/wilson.ts'

// Bounds from Newcombe (1998), table I, and the usual textbook values.
test.each([
  [81, 263, 0.2553, 0.3662],
  [15, 148, 0.0624, 0.1605],
  [0, 20, 0, 0.1611],
  [1, 29, 0.0061, 0.1718],
  [29, 29, 0.883, 1],
  [0, 0, 0, 1],
])('%i of %i lies between %f and %f', (hits, of, low, high) => {
  const counted = wilsonShare(hits, of)
  expect(counted.low).toBeCloseTo(low, 4)
  expect(counted.high).toBeCloseTo(high, 4)
})

// One-sided exact bounds; with no hit 1 − 0.05^(1/n), about three in n.
test.each([
  [0, 10_000, 0.00029953],
  [0, 1, 0.95],
  [0, 59, 0.04951],
  [1, 10, 0.39416],
  [2, 100, 0.06162],
  [10, 10, 1],
  [0, 0, 1],
])('%i of %i is at most %f', (hits, of, most) => expect(upperBound(hits, of)).toBeCloseTo(most, 4))

test('a bound for many among many is found as well', () => {
  const most = upperBound(900, 10_000)
  expect(most).toBeGreaterThan(0.09)
  expect(most).toBeLessThan(0.096)
})
