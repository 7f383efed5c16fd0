import { expect, test } from 'vitest'
import { judgeReplaced, replaceRule } from '#app/features/desk/replay/judge-replaced.ts'
import { compileRules } from '#app/features/moderation/compile-rules.ts'
import type { Circumstances, Rule } from '#app/features/moderation/rule.ts'
import { couponCode } from '#app/features/moderation/rules/coupon-code.ts'

const SETTLED: Circumstances = { authorState: 'settled', publishedPosts: 12 }
const HONEST = 'The clamp on my cage slips at 3 kg, and tightening the screw does not help. Which torque do you use?'

const doubt = (word: string, state: Rule['state'] = 'review'): Rule => ({
  ...couponCode,
  ...{ id: word, state, atMost: 'doubt', match: { words: [word] }, except: [] },
})
const live = (...rules: Rule[]) => compileRules(rules)
const judged = (rules: Rule[], instead: Rule) =>
  judgeReplaced(replaceRule(live(...rules), instead), { fields: [{ name: 'text', text: HONEST }] }, SETTLED)

const [clamp, screw, torque] = [doubt('clamp'), doubt('screw'), doubt('torque')]

test('without one of three doubts the other two hold an honest text no more', () => {
  expect(judged([clamp, screw, torque], { ...torque, state: 'retired' })).toMatchObject({
    ...{ before: 'hold', after: 'publish', own: [] },
  })
})

test('a third doubt makes the other two hold', () => {
  expect(judged([clamp, screw], torque)).toMatchObject({
    before: 'publish',
    after: 'hold',
    own: [{ ruleId: 'torque' }],
  })
})
