import { expect, test } from 'vitest'
import { faultsOfIntent, offerOf } from '#app/features/backlog/volume/what-may-be-said.ts'

const asked = { priceLow: null, priceHigh: null, currency: null, targetWindow: null, volumeEndsAt: null }
const priced = { ...asked, priceLow: 180, priceHigh: 220, currency: 'EUR' }
const counting = offerOf({ ...priced, state: 'volume_test' })

test.each([
  ['grading', asked, [3]],
  ['parked', priced, [3, 4]],
  ['volume_test', priced, [3, 4, 5]],
  ['planned', asked, [3, 5]],
  ['making', priced, [3, 4, 5]],
  ['made', priced, []],
] as const)('in the state %s what is open follows from the price and the state', (state, facts, steps) => {
  expect(offerOf({ ...facts, state }).steps).toEqual(steps)
})

test('whoever would buy says how sure; who reserves need not', () => {
  expect(faultsOfIntent({ step: 3, qty: 1 }, counting, false)).toEqual({ juster: { key: 'volume.howSure' } })
  expect(faultsOfIntent({ step: 5, qty: 1 }, counting, false)).toEqual({})
})

test('three pieces, or twenty for a house that buys for many', () => {
  expect(faultsOfIntent({ step: 5, qty: 4 }, counting, false).qty).toEqual({
    key: 'volume.tooMany',
    values: { limit: 3 },
  })
  expect(faultsOfIntent({ step: 5, qty: 20 }, counting, true)).toEqual({})
  expect(faultsOfIntent({ step: 5, qty: 21 }, counting, true).qty?.key).toBe('tooBig')
})

test('a price below the band is no yes to the band, and another currency is none either', () => {
  const yes = { step: 4, juster: 8, qty: 1 } as const
  expect(faultsOfIntent({ ...yes, priceMax: 150 }, counting, false)).toHaveProperty('priceMax')
  expect(faultsOfIntent({ ...yes, priceMax: 180, currency: 'USD' }, counting, false)).toHaveProperty('currency')
  expect(faultsOfIntent({ ...yes, priceMax: 200 }, counting, false)).toEqual({})
})

test('a step that is not open is refused by name', () => {
  const parked = offerOf({ ...asked, state: 'parked' })
  expect(faultsOfIntent({ step: 4, juster: 8, qty: 1 }, parked, false).step).toEqual({ key: 'volume.noPrice' })
  expect(faultsOfIntent({ step: 5, qty: 1 }, parked, false).step).toEqual({ key: 'volume.noReserving' })
})
