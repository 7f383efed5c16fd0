import { expect, test } from 'vitest'
import { errorOf, isWithin, recordOf } from '#app/features/backlog/volume/launch-record.ts'

const launch = (unitsSold: number | null, unitsMiddle: number | null = 36) => ({
  ...{ unitsLow: 25, unitsMiddle, unitsHigh: 52, unitsSold },
})

test('what was sold lies within the range, its ends included, or outside it', () => {
  expect([25, 52, 24, 53].map((sold) => isWithin(launch(sold)))).toEqual([true, true, false, false])
  expect(isWithin(launch(null))).toBeNull()
})

test('the record counts scored launches alone, and those that sold within the range', () => {
  expect(recordOf([launch(30), launch(60), launch(null), launch(12, null)])).toEqual({ scored: 2, within: 1 })
})

test('the middle is off by a share of what was sold', () => {
  expect(errorOf(launch(40))).toBeCloseTo(-0.1)
  expect(errorOf(launch(0))).toBeNull()
})
