import { describe, expect, test } from 'vitest'
import { areOpen, type GateFacts, gatesTo } from '#app/features/desk/rules/states/rule-gates.ts'
import { isStep, stepsDown, stepUp } from '#app/features/desk/rules/states/rule-steps.ts'
import { RULE_STATES } from '#app/features/moderation/rule.ts'

const DAY = 86_400_000
const ready: GateFacts = {
  problems: 0,
  wrongExamples: 0,
  examples: { block: 3, pass: 3 },
  othersHit: 0,
  trial: { since: 0, posts: 40 },
  at: 7 * DAY,
  isAsShipped: false,
  wrong: { wrong: 0, accepted: 10_000, upper: 0.38, budget: 1, source: 'backtest' },
  settings: { trialMs: 7 * DAY, trialPosts: 500 },
}
const shut = (to: 'trial' | 'review' | 'block', changes: Partial<GateFacts>) =>
  gatesTo(to, { ...ready, ...changes }).flatMap(({ name, isOpen }) => (isOpen ? [] : [name]))

test('a rule that has shown everything may go on to each state', () => {
  for (const to of ['trial', 'review', 'block'] as const) expect(areOpen(gatesTo(to, ready))).toBe(true)
})

describe('what stands in the way', () => {
  test.each([
    ['trial', { problems: 1 }, ['parses']],
    ['trial', { wrongExamples: 1 }, ['ownExamples']],
    ['trial', { examples: { block: 0, pass: 1 }, othersHit: 3, trial: null }, []],
    ['review', { examples: { block: 3, pass: 2 } }, ['threeExamples']],
    ['review', { othersHit: 1 }, ['othersPass']],
    ['review', { at: 7 * DAY - 1 }, ['trial']],
    ['review', { at: DAY, trial: { since: 0, posts: 500 } }, []],
    ['review', { trial: null }, ['trial']],
    ['review', { trial: null, isAsShipped: true }, []],
    ['review', { wrong: { ...ready.wrong, upper: 9 } }, []],
    ['block', { wrong: { ...ready.wrong, upper: 1.01 } }, ['wrong']],
    ['block', { wrong: { ...ready.wrong, accepted: 0, upper: 0 } }, ['wrong']],
    ['block', { wrong: { ...ready.wrong, accepted: 0, upper: 1000 }, isAsShipped: true }, []],
    ['block', { wrong: { ...ready.wrong, wrong: 2, accepted: 1000, upper: 7 }, isAsShipped: true }, ['wrong']],
  ] as const)('to %s with %o: %o', (to, changes, names) => expect(shut(to, changes)).toEqual(names))
})

test('power grows one step at a time and can be lost at once', () => {
  expect(RULE_STATES.map(stepUp)).toEqual(['trial', 'review', 'block', undefined, 'draft'])
  expect(stepsDown('block')).toEqual(['review', 'trial', 'retired'])
  expect(isStep('draft', 'block')).toBe(false)
  expect(isStep('trial', 'block')).toBe(false)
  expect(isStep('block', 'retired')).toBe(true)
})
