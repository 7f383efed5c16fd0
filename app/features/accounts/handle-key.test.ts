import { expect, test } from 'vitest'
import { handleKey } from '#app/features/accounts/handle-key.ts'

test.each([
  ['ana', 'ANA'],
  ['ana', 'аnа'],
  ['ana.b', 'ana-b'],
  ['ana_b', 'anab'],
  ['bill', 'bi11'],
  ['bob', 'b0b'],
  ['kate', 'καtε'],
  ['zoe', 'zoé'],
  ['max', 'ｍａｘ'],
  ['陈伟', '陈伟'],
])('%s and %s cannot both exist', (one, other) => {
  expect(handleKey(other)).toBe(handleKey(one))
})

test.each([
  ['ana', 'anna'],
  ['陈伟', '陈玮'],
  ['max', 'mex'],
])('%s and %s are two people', (one, other) => {
  expect(handleKey(other)).not.toBe(handleKey(one))
})
