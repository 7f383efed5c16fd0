import { expect, test } from 'vitest'
import { isEnoughToAsk, reasonsFor } from '#app/features/review/flags/flag-reasons.ts'

const notProduct = { reason: 'not-product' as const }

test('only the opening of a thread can be flagged as not product talk', () => {
  expect(reasonsFor('opening')).toContain('not-product')
  expect(reasonsFor('answer')).not.toContain('not-product')
  expect(reasonsFor('reply')).not.toContain('not-product')
})

test('as many as the house has set must say that it is not product talk', () => {
  expect(isEnoughToAsk([notProduct], 2)).toBe(false)
  expect(isEnoughToAsk([notProduct, notProduct], 2)).toBe(true)
})

test('any other reason is enough by itself', () => {
  expect(isEnoughToAsk([notProduct, { reason: 'insult' }], 20)).toBe(true)
})
