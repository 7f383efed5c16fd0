import { expect, test } from 'vitest'
import { budgetOf, budgetUsed, precisionOf } from '#app/features/desk/rules/show/precision.ts'

test('agreement is a share only of what people decided', () => {
  expect(precisionOf({ upheld: 31, overturned: 2 })).toMatchObject({ hits: 31, of: 33, isEnough: true })
  expect(precisionOf({ upheld: 19, overturned: 0 }).isEnough).toBe(false)
  expect(precisionOf({ upheld: 0, overturned: 0 }).of).toBe(0)
})

test('a rule may cost one in a thousand, or what it says, but never more than five', () => {
  expect(budgetOf({})).toBe(1)
  expect(budgetOf({ budget: 0 })).toBe(0)
  expect(budgetOf({ budget: 900 })).toBe(5)
})

test.each([
  [0, 0, undefined, 0],
  [1, 1999, undefined, 0.5],
  [2, 1998, undefined, 1],
  [2, 1998, 4, 0.25],
  [1, 10_000, 0, Number.POSITIVE_INFINITY],
])('%i wrong of %i accepted uses, of a budget of %s, %s', (wrong, accepted, budget, used) => {
  expect(budgetUsed(wrong, accepted, budget)).toBeCloseTo(used, 6)
})
