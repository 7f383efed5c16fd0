import { expect, test } from 'vitest'
import { addTime, noTimes, timeFigures } from '#app/features/admission/figures/time-counts.ts'

const figuresOf = (seconds: number[]) => {
  const counts = noTimes()
  for (const each of seconds) addTime(counts, each)
  return timeFigures(counts)
}

test.each([
  [[], null],
  [[0, 0], null],
  [[30], { n: 1, q1: 30, median: 30, q3: 30 }],
  [[10, 20, 30, 40], { n: 4, q1: 15, median: 25, q3: 35 }],
  [[10, 20, 30, 40, 50], { n: 5, q1: 20, median: 30, q3: 40 }],
  [[5000], { n: 1, q1: 600, median: 600, q3: 600 }],
])('the quartiles of %j', (seconds, figures) => expect(figuresOf(seconds)).toEqual(figures))
