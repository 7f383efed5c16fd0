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
    'clause',
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

test('the house rule behind a finding is named, with something that would be fine', () => {
  const [zh] = explainFindings([finding('coupon-code', 0)], RULES, 'zh-CN')
  expect(zh?.clause).toEqual({ id: 'no-codes', title: '不发优惠码', fine: '五月份 89 买的，值这个价。' })
})

test('a finding outlives its rule', () => {
  expect(explainFindings([finding('long-gone', 0)], RULES, 'en')[0]?.title).not.toBe('')
})
