import { expect, test } from 'vitest'
import { isWorthHurrying } from '#app/features/moderation/flagger-record.ts'

test.each([
  ['somebody who never flagged', 0, 0, true],
  ['somebody who was wrong four times', 0, 4, true],
  ['somebody who was wrong five times', 0, 5, false],
  ['somebody who was right once in four', 2, 8, true],
  ['somebody who was right once in five', 2, 10, false],
])('the flag of %s (%i of %i) makes a post urgent: %s', (_, agreed, settled, worth) => {
  expect(isWorthHurrying({ agreed, settled })).toBe(worth)
})
