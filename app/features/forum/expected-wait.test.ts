import { expect, test } from 'vitest'
import { sayWait, waitFor } from '#app/features/forum/expected-wait.ts'
import { words } from '#app/messages/en/moderation.ts'

const MINUTE = 60_000

test.each([
  [null, 'within a day'],
  [0, 'usually within 5 min'],
  [38 * MINUTE, 'usually within 40 min'],
  [60 * MINUTE, 'usually within 60 min'],
  [61 * MINUTE, 'usually within 2 h'],
  [23.5 * 60 * MINUTE, 'usually within 24 h'],
  [30 * 60 * MINUTE, 'usually within 2 days'],
])('a median of %s ms is said as: %s', (median, said) => {
  expect(sayWait(words.wait, waitFor(median))).toBe(said)
})
