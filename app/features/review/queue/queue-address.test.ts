import { expect, test } from 'vitest'
import { queueAddress } from '#app/features/review/queue/queue-address.ts'

test('the filter and the page of the queue stay while going from item to item', () => {
  const search = new URLSearchParams('kind=held&after=5-id&last=old&x=1')
  expect(queueAddress('b', search, 'a')).toBe('/review/b?kind=held&after=5-id&last=a')
  expect(queueAddress('b', new URLSearchParams())).toBe('/review/b')
  expect(queueAddress(undefined, new URLSearchParams('last=a'))).toBe('/review')
})
