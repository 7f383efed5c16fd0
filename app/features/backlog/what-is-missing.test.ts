import { expect, test } from 'vitest'
import { findStep } from '#app/features/backlog/request-steps.ts'
import type { StepFields } from '#app/features/backlog/step-fields.ts'
import { type StepFacts, whatIsMissing } from '#app/features/backlog/what-is-missing.ts'

const NOW = Date.UTC(2026, 10, 3)
const MONTH = 30 * 86_400_000
const facts: StepFacts = { people: 12, moq: 50, now: NOW, standingText: null }
const no: StepFields = {
  reasonCode: 'VOL',
  publicText:
    'The shoulder is too narrow for a bowl of this size, and a new casting would need many more people than ask.',
  changes: ['A wider casting'],
  reviewAt: NOW + 12 * MONTH,
  reopenPeople: 10,
}
const missing = (from: 'grading' | 'reopen_due', to: string, fields: StepFields, more: Partial<StepFacts> = {}) =>
  Object.keys(whatIsMissing(findStep(from, to)!, fields, { ...facts, ...more }))

test('a complete "no" lacks nothing', () => {
  expect(missing('grading', 'parked', no)).toEqual([])
})

test.each(['reasonCode', 'publicText', 'changes', 'reviewAt', 'reopenPeople'] as const)(
  'a "no" without %s is refused',
  (field) => {
    expect(missing('grading', 'parked', { ...no, [field]: field === 'changes' ? [] : undefined })).toEqual([field])
  },
)

test.each([
  ['a text of 79 characters', { publicText: 'x'.repeat(79) }, 'publicText'],
  ['a review in more than 24 months', { reviewAt: NOW + 25 * MONTH }, 'reviewAt'],
  ['a review in the past', { reviewAt: NOW - 1 }, 'reviewAt'],
  ['a bar that means never', { reopenPeople: 51 }, 'reopenPeople'],
] as const)('%s is refused', (_, fields, field) => {
  expect(missing('grading', 'parked', { ...no, ...fields })).toEqual([field])
})

test('with many people the bar may be a quarter of them', () => {
  expect(missing('grading', 'parked', { ...no, reopenPeople: 100 }, { people: 400 })).toEqual([])
})

test('a renewed "no" says something new, and takes its bar from the one before', () => {
  const { reopenPeople, ...renewed } = no
  expect(missing('reopen_due', 'parked', renewed)).toEqual([])
  expect(missing('reopen_due', 'parked', renewed, { standingText: no.publicText })).toEqual(['publicText'])
})

test('planning with fewer people than the line takes a written reason', () => {
  const plan: StepFields = { makeGrade: 2, makeGradeWhy: 'Known process', publicText: 'It comes in spring.' }
  expect(missing('grading', 'planned', plan)).toEqual(['overrideWhy'])
  expect(missing('grading', 'planned', { ...plan, overrideWhy: 'The rental houses alone take 80.' })).toEqual([])
  expect(missing('grading', 'planned', plan, { people: 50 })).toEqual([])
})

test('a final "no" is for safety or the rights of others', () => {
  expect(missing('grading', 'final_no', no)).toEqual(['reasonCode'])
  expect(missing('grading', 'final_no', { ...no, reasonCode: 'SAF' })).toEqual([])
})
