import { expect, test } from 'vitest'
import { explainFindings } from '#app/features/moderation/explain-findings.ts'
import type { Finding } from '#app/features/moderation/rule.ts'
import { RULES } from '#app/features/moderation/rules/index.ts'

const finding = (ruleId: string, start: number): Finding => ({
  ruleId,
  ruleVersion: 1,
  family: 'coupon',
  field: 'text',
  start,
  end: start + 1,
  effect: 'hold',
})

test('findings are numbered by their rule, in order of appearance', () => {
  const explained = explainFindings(
    [finding('short-links', 0), finding('coupon-code', 3), finding('short-links', 9)],
    RULES,
    'en',
  )
  expect(explained.map(({ n }) => n)).toEqual([1, 2, 1])
})

test('title and advice are plain words in the language asked for', () => {
  const [en] = explainFindings([finding('short-links', 0)], RULES, 'en')
  const [zh] = explainFindings([finding('short-links', 0)], RULES, 'zh-CN')
  expect(en?.title).toBe('A shortened link')
  expect(zh?.advice).toMatch(/\p{Script=Han}/u)
  expect(Object.keys(en ?? {}).sort()).toEqual([
    'advice',
    'effect',
    'end',
    'family',
    'field',
    'n',
    'ruleId',
    'ruleVersion',
    'start',
    'title',
  ])
})

test('a finding outlives its rule', () => {
  expect(explainFindings([finding('long-gone', 0)], RULES, 'en')[0]?.title).not.toBe('')
})
