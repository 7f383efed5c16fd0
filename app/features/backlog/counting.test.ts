import { expect, test } from 'vitest'
import { epochAt } from '#app/features/backlog/counting.ts'

test.each([
  [50, [], 1],
  [50, [100], 1],
  [100, [100], 1],
  [101, [100], 2],
  [150, [100, 200], 2],
  [250, [100, 200], 3],
])('what is said at %i with answers at %j belongs to epoch %i', (at, dates, epoch) => {
  expect(epochAt(at, dates)).toBe(epoch)
})
