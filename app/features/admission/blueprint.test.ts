import { describe, expect, test } from 'vitest'
import { allocateByWeights, BLUEPRINT, bankMinimum, FORM_LENGTH, TOPICS } from '#app/features/admission/blueprint.ts'

const TOPIC_WEIGHTS = [15, 10, 10, 12.5, 12.5, 12.5, 10, 7.5, 10]

function itemsOf(topic: string) {
  return BLUEPRINT.filter((row) => row.topic === topic).reduce((sum, row) => sum + row.count, 0)
}

describe('the blueprint', () => {
  test('a form has 40 items in 26 strata', () => {
    expect(FORM_LENGTH).toBe(40)
    expect(BLUEPRINT).toHaveLength(26)
  })

  test('the bank needs 120 items, enough for three forms that share none', () => {
    expect(BLUEPRINT.reduce((sum, row) => sum + bankMinimum(row), 0)).toBe(120)
  })

  test('every topic has as many items as its weight says', () => {
    expect(TOPICS.map(itemsOf)).toEqual(allocateByWeights(TOPIC_WEIGHTS, FORM_LENGTH))
  })
})

describe('items are shared out by weight with largest remainders', () => {
  test.each([
    { weights: TOPIC_WEIGHTS, seats: 40, shares: [6, 4, 4, 5, 5, 5, 4, 3, 4] },
    { weights: TOPIC_WEIGHTS, seats: 30, shares: [4, 3, 3, 4, 4, 4, 3, 2, 3] },
    { weights: TOPIC_WEIGHTS, seats: 20, shares: [3, 2, 2, 3, 3, 2, 2, 1, 2] },
    { weights: [1, 1, 1], seats: 10, shares: [4, 3, 3] },
    { weights: [50, 30, 20], seats: 7, shares: [4, 2, 1] },
    { weights: [0, 1, 1], seats: 3, shares: [0, 2, 1] },
  ])('$seats seats by $weights', ({ weights, seats, shares }) => {
    expect(allocateByWeights(weights, seats)).toEqual(shares)
  })

  test('weights that add up to nothing are refused', () => {
    expect(() => allocateByWeights([0, 0], 4)).toThrow(RangeError)
  })
})
