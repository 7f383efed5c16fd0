import { expect, test } from 'vitest'
import { findStep, halfNeeded, hatsFor, STEPS, stepsFrom } from '#app/features/backlog/request-steps.ts'

const reachable = (from: Parameters<typeof stepsFrom>[0]) =>
  stepsFrom(from)
    .map((step) => step.to)
    .sort()

test.each([
  ['inbox', ['final_no', 'invalid', 'merged', 'needs_info', 'routed']],
  ['routed', ['final_no', 'grading', 'invalid', 'merged', 'needs_info', 'routed']],
  ['needs_info', ['back', 'final_no', 'invalid', 'merged']],
  ['grading', ['exists', 'final_no', 'invalid', 'merged', 'needs_info', 'parked', 'planned', 'volume_test']],
  ['volume_test', ['final_no', 'grading', 'invalid', 'merged', 'needs_info']],
  ['planned', ['final_no', 'invalid', 'making', 'merged', 'needs_info', 'parked']],
  ['making', ['final_no', 'invalid', 'made', 'merged', 'needs_info', 'parked']],
  ['made', ['final_no', 'grading', 'invalid']],
  ['exists', ['final_no', 'grading', 'invalid']],
  ['parked', ['final_no', 'grading', 'invalid', 'merged', 'reopen_due']],
  ['reopen_due', ['final_no', 'grading', 'invalid', 'merged', 'needs_info', 'parked']],
  ['final_no', ['inbox', 'invalid']],
  ['merged', ['back', 'invalid']],
  ['invalid', ['inbox']],
] as const)('from %s there are these steps and no others', (from, targets) => {
  expect(reachable(from)).toEqual([...targets])
})

test('from one state there is at most one step to another', () => {
  const pairs = STEPS.flatMap((step) => step.from.map((from) => `${from} ${step.to}`))
  expect(new Set(pairs).size).toBe(pairs.length)
})

test('only the house brings a "no" back by itself', () => {
  expect(STEPS.filter((step) => step.by.length === 0).map((step) => step.to)).toEqual(['reopen_due'])
})

test('a request passed on twice can be passed on by a lead alone', () => {
  const pass = findStep('routed', 'routed')!
  expect(hatsFor(pass, 1)).toContain('triager')
  expect(hatsFor(pass, 2)).toEqual(['lead'])
  expect(hatsFor(findStep('routed', 'grading')!, 2)).toEqual(['line-pm'])
})

test.each([
  ['grading', 'planned', {}, 'engineer'],
  ['grading', 'parked', { reasonCode: 'VOL' }, undefined],
  ['grading', 'parked', { reasonCode: 'TEC' }, 'engineer'],
  ['planned', 'parked', { reasonCode: 'VOL' }, 'lead'],
  ['making', 'parked', { reasonCode: 'CST' }, 'lead'],
  ['grading', 'final_no', { reasonCode: 'SAF' }, 'lead'],
  ['reopen_due', 'parked', { reasonCode: 'VOL', renewals: 1 }, undefined],
  ['reopen_due', 'parked', { reasonCode: 'VOL', renewals: 2 }, 'lead'],
  ['grading', 'exists', {}, undefined],
] as const)('%s to %s with %j waits for %s', (from, to, facts, half) => {
  expect(halfNeeded(findStep(from, to)!, { renewals: 0, ...facts })).toBe(half)
})
