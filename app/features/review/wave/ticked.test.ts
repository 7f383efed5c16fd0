import { expect, test } from 'vitest'
import { asTick, tickedIn } from '#app/features/review/wave/ticked.ts'

test('what was ticked comes back as it was read, once', () => {
  const tick = asTick({ id: '0190-ab', revision: 3 })
  expect(tickedIn([tick, tick])).toEqual([{ itemId: '0190-ab', revision: 3 }])
})

test.each(['', 'x', '.1', 'a.', 'a.b', "a'.1", `${'a'.repeat(61)}.1`])('"%s" ticks nothing', (value) => {
  expect(tickedIn([value])).toEqual([])
})
