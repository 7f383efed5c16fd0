import { expect, test } from 'vitest'
import { bankAddress, filterIn } from '#app/features/admission/bank/bank-filter.ts'

test('a filter is read back from its address', () => {
  const filter = {
    q: 'rod height',
    topic: 'RIG',
    level: 2,
    state: 'live',
    only: 'waiting',
    after: 'RIG-L2-03',
  } as const
  expect(filterIn(new URL(bankAddress(filter), 'http://x').searchParams)).toEqual(filter)
})

test('what no form of ours sends is left out', () => {
  const search = new URLSearchParams({ topic: 'XYZ', level: '9', state: 'gone', only: 'all', q: ' ' })
  expect(filterIn(search)).toEqual({ q: '' })
  expect(bankAddress(filterIn(search))).toBe('/bank')
})
