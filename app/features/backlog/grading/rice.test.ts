import { expect, test } from 'vitest'
import { type RiceFacts, riceOf } from '#app/features/backlog/grading/rice.ts'

const facts: RiceFacts = { reach: 40, impact: 2, confidence: 100, weeks: 6, toolingWeeks: 4, namedPrice: true }

test('reach, impact and confidence, over weeks and tooling', () => {
  expect(riceOf(facts)).toMatchObject({ score: 8, effort: 10, confidence: 100, capped: undefined })
})

test.each([
  ['fewer than ten people', { reach: 9 }, 50, 'people'],
  ['nobody with a price and a date', { namedPrice: false }, 80, 'intent'],
  ['both', { reach: 9, namedPrice: false }, 50, 'people'],
] as const)('with %s nobody is surer than the evidence', (_, less, most, by) => {
  expect(riceOf({ ...facts, ...less })).toMatchObject({ confidence: most, capped: { by, at: most } })
  expect(riceOf({ ...facts, ...less, confidence: 30 })).toMatchObject({ confidence: 30, capped: undefined })
})

test('without a factor there is no score', () => {
  for (const missing of ['impact', 'confidence', 'weeks'] as const)
    expect(riceOf({ ...facts, [missing]: null }).score).toBeNull()
})
