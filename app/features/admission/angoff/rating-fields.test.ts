import { expect, test } from 'vitest'
import { readRatings } from '#app/features/admission/angoff/rating-fields.ts'

const ITEMS = ['one', 'two', 'three']

test('a page of ratings is read by the places of its items', () => {
  const { ratings, errors } = readRatings({ 'share-1': '70', 'share-2': ' 65 % ', 'share-3': '', round: '1' }, ITEMS)
  expect(errors).toEqual({})
  expect(ratings).toEqual([
    { versionId: 'one', share: 0.7, remark: null },
    { versionId: 'two', share: 0.65, remark: null },
  ])
})

test.each(['101', '-5', '72', 'seven', '7.5', '１０'])('%s is no share', (typed) => {
  expect(readRatings({ 'share-2': typed }, ITEMS).errors).toEqual({ 'share-2': { key: 'angoff.badShare' } })
})

test('a remark on an item left open is not lost: the share is asked for', () => {
  const { errors } = readRatings({ 'share-1': '', 'remark-1': 'Too easy.' }, ITEMS)
  expect(errors).toEqual({ 'share-1': { key: 'required' } })
})

test('remarks come along, and none is longer than others will read', () => {
  const { ratings, errors } = readRatings(
    { 'remark-1': ' Too easy. \r\n', 'remark-2': '', 'remark-3': 'x'.repeat(501) },
    ITEMS,
  )
  expect(ratings.slice(0, 2)).toEqual([
    { versionId: 'one', share: undefined, remark: 'Too easy.' },
    { versionId: 'two', share: undefined, remark: null },
  ])
  expect(errors).toEqual({ 'remark-3': { key: 'tooLong', values: { limit: 500 } } })
})
