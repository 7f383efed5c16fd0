import { expect, test } from 'vitest'
import type { RequestState } from '#app/features/backlog/request-label.ts'
import { findStep } from '#app/features/backlog/request-steps.ts'
import type { StepFields } from '#app/features/backlog/step-fields.ts'
import { type StepFacts, whatIsMissing } from '#app/features/backlog/what-is-missing.ts'

const NOW = Date.UTC(2026, 10, 3)
const MONTH = 30 * 86_400_000
const facts: StepFacts = { people: 12, moq: 50, units: null, now: NOW, standingText: null }
const no: StepFields = {
  reasonCode: 'VOL',
  publicText:
    'The shoulder is too narrow for a bowl of this size, and a new casting would need many more people than ask.',
  changes: ['A wider casting'],
  reviewAt: NOW + 12 * MONTH,
  reopenPeople: 10,
}
const missing = (from: RequestState, to: string, fields: StepFields, more: Partial<StepFacts> = {}) =>
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
  ['a text of 39 Han characters', { publicText: '架'.repeat(39) }, 'publicText'],
  [
    'a translation in the same language',
    { translation: 'The casting is too narrow for it. '.repeat(4) },
    'translation',
  ],
  ['a translation that is too short', { translation: '铸件太窄。' }, 'translation'],
  ['conditions with a line untranslated', { changesTranslation: ['更宽的铸件', '另一个'] }, 'changesTranslation'],
  ['a review in more than 24 months', { reviewAt: NOW + 25 * MONTH }, 'reviewAt'],
  ['a review in the past', { reviewAt: NOW - 1 }, 'reviewAt'],
  ['a bar that means never', { reopenPeople: 51 }, 'reopenPeople'],
] satisfies [string, StepFields, string][])('%s is refused', (_, fields, field) => {
  expect(missing('grading', 'parked', { ...no, ...fields })).toEqual([field])
})

test('with many people the bar may be a quarter of them', () => {
  expect(missing('grading', 'parked', { ...no, reopenPeople: 100 }, { people: 400 })).toEqual([])
})

test('a bar that is owed to an earlier "no" is the least, and never too high', () => {
  expect(missing('grading', 'parked', { ...no, reopenPeople: 75 }, { leastBar: 75 })).toEqual([])
  expect(missing('grading', 'parked', { ...no, reopenPeople: 74 }, { leastBar: 75 })).toEqual(['reopenPeople'])
})

test('a renewed "no" says something new, and takes its bar from the one before', () => {
  const { reopenPeople, ...renewed } = no
  expect(missing('reopen_due', 'parked', renewed)).toEqual([])
  expect(missing('reopen_due', 'parked', renewed, { standingText: no.publicText })).toEqual(['publicText'])
})

test('a renewed "no" states how many came since, whatever stands beside the number', () => {
  const { reopenPeople, publicText, ...renewed } = no
  const said = (text: string) =>
    missing('reopen_due', 'parked', { ...renewed, publicText: `${publicText} ${text}` }, { peopleSince: 1012 })
  for (const text of ['Since then 1,012 people asked.', '又有1012人提出。', '1012 of you came.'])
    expect(said(text)).toEqual([])
  for (const text of ['Many more asked.', '11012 of you came.', 'In 10120 days.'])
    expect(said(text)).toEqual(['publicText'])
})

test('forty Han characters say as much as eighty Latin ones, and the translation may come along', () => {
  const chinese = { publicText: '架'.repeat(40), translation: 'The casting is too narrow for it. '.repeat(4) }
  expect(missing('grading', 'parked', { ...no, ...chinese, changesTranslation: ['A wider casting'] })).toEqual([])
})

test('planning with fewer units in sight than the line takes a written reason', () => {
  const publicText =
    'It comes in spring, as a kit of two jaws and a bolt that fits every shoulder that we have made so far.'
  const plan: StepFields = { makeGrade: 2, makeGradeWhy: 'Known process', publicText }
  expect(missing('grading', 'planned', plan)).toEqual(['overrideWhy'])
  expect(missing('grading', 'planned', plan, { units: 49, people: 400 })).toEqual(['overrideWhy'])
  expect(missing('grading', 'planned', { ...plan, overrideWhy: 'The rental houses alone take 80.' })).toEqual([])
  expect(missing('grading', 'planned', plan, { units: 50 })).toEqual([])
})

test('a small team may do without grades', () => {
  expect(missing('routed', 'grading', {})).toEqual(['needGrade', 'needGradeWhy'])
  expect(missing('routed', 'grading', {}, { optional: ['needGrade', 'needGradeWhy'] })).toEqual([])
})

const DAY = 86_400_000
const count: StepFields = {
  ...{ priceLow: 40, priceHigh: 60, currency: 'EUR', sketch: 'A bowl with one knob.', moq: 50 },
  volumeEndsAt: NOW + 30 * DAY,
}

test.each([
  ['20 days', { volumeEndsAt: NOW + 19 * DAY }, ['volumeEndsAt']],
  ['46 days', { volumeEndsAt: NOW + 46 * DAY }, ['volumeEndsAt']],
  ['21 days', { volumeEndsAt: NOW + 21 * DAY }, []],
  ['45 days', { volumeEndsAt: NOW + 45 * DAY - 1 }, []],
  ['a band upside down', { priceHigh: 30 }, ['priceHigh']],
  ['no sketch', { sketch: undefined }, ['sketch']],
] as const)('a count of units with %s', (_, fields, faults) => {
  expect(missing('grading', 'volume_test', { ...count, ...fields })).toEqual([...faults])
})

test('what is owed to people cannot be kept quiet, a broken promise least of all', () => {
  const faults = (from: RequestState, to: string, fields: StepFields) =>
    whatIsMissing(findStep(from, to)!, { ...fields, quiet: true }, facts).quiet?.key
  expect(faults('grading', 'parked', no)).toBe('step.neverSilent')
  expect(faults('planned', 'parked', { ...no, apology: 'We said yes, and have to take it back.' })).toBe(
    'step.promiseSilent',
  )
  expect(faults('routed', 'grading', { needGrade: 'A', needGradeWhy: 'Slopes' })).toBeUndefined()
})

test('a promise is not broken without an apology', () => {
  expect(missing('making', 'parked', no)).toEqual(['apology'])
})

test('a final "no" is for safety or the rights of others', () => {
  expect(missing('grading', 'final_no', no)).toEqual(['reasonCode'])
  expect(missing('grading', 'final_no', { ...no, reasonCode: 'SAF' })).toEqual([])
})
