import { expect, test } from 'vitest'
import { medianWait } from '#app/features/desk/openness/moderation-figures.ts'

test.each([
  [[], null],
  [[1, 2, 3, 4], null],
  [[9, 1, 5, 3, 7], 5],
  [[1, 2, 3, 4, 50, 60], 3.5],
])('of %j the median wait is %s', (waits, median) => expect(medianWait(waits)).toBe(median))
