import { expect, test } from 'vitest'
import { placeAsText, placeIn } from '#app/features/review/queue/queue-place.ts'

test('a place comes back from its address as it was', () => {
  const place = { rank: 20, openedAt: 1_790_000_000_000, id: '00000000-0000-7000-8000-000000000001' }
  expect(placeIn(placeAsText(place))).toEqual(place)
})

test.each([null, '', 'nonsense', '20-x-y', '1-2', `1-2-${'x'.repeat(99)}`, '1-2-a/b'])('%j is the top', (text) => {
  expect(placeIn(text)).toBeUndefined()
})
