import { expect, test } from 'vitest'
import { linearEquating, meanSigma } from '#app/features/admission/psychometrics/linking.ts'
import { sequentialTest } from '#app/features/admission/psychometrics/sequential-test.ts'

test('a scale that was stretched by 1.2 and moved by .3 is found again', () => {
  const [x, y] = [
    [-1, -0.5, 0, 0.7, 1.3],
    [-0.9, -0.3, 0.3, 1.14, 1.86],
  ]
  expect(meanSigma(x, y)?.slope).toBeCloseTo(1.2, 12)
  expect(meanSigma(x, y)?.intercept).toBeCloseTo(0.3, 12)
})

test('equal places in two distributions are equal scores', () => {
  // 28 lies half a deviation over 26, as 29.5 does over 27.
  expect(linearEquating({ mean: 26, sd: 4 }, { mean: 27, sd: 5 })).toEqual({ slope: 1.25, intercept: -5.5 })
})

test('difficulties that do not vary link nothing', () => {
  expect(meanSigma([0.1, 0.1, 0.1], [0.1, 0.5, 0.9])).toBeNull()
  expect(meanSigma([], [])).toBeNull()
})

test('eight right in a row settle a sequential test, seven do not', () => {
  const { upper, lower, right, wrong } = sequentialTest({ low: 0.55, high: 0.8, falsePass: 0.05, falseFail: 0.05 })
  expect([upper, lower, right, wrong].map((value) => value.toFixed(6))).toEqual([
    '2.944439',
    '-2.944439',
    '0.374693',
    '-0.810930',
  ])
  expect(Math.ceil(upper / right)).toBe(8)
})
