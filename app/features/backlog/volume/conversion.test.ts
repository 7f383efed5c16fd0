import { expect, test } from 'vitest'
import { learnedFrom, meanOf, START_PRIORS } from '#app/features/backlog/volume/conversion.ts'

test('what was sold moves a step towards what happened, and leaves the others alone', () => {
  const learned = learnedFrom([{ step: 3, asked: 88, bought: 12 }])
  expect(learned[3]).toEqual({ a: 18, b: 82 })
  expect(meanOf(learned[3])).toBeCloseTo(0.18)
  expect(learned[5]).toEqual(START_PRIORS[5])
})

test('the start priors stay as they were stated', () => {
  learnedFrom([{ step: 1, asked: 10, bought: 10 }])
  expect(START_PRIORS[1]).toEqual({ a: 1, b: 49 })
})
