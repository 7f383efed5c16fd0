import { compileRules } from '#app/features/moderation/compile-rules.ts'
import { judge } from '#app/features/moderation/judge.ts'
import type { Circumstances, Draft, ModerationVerdict, Rule } from '#app/features/moderation/rule.ts'

export const SETTLED: Circumstances = { authorState: 'settled', publishedPosts: 12 }

export const RULE: Rule = {
  id: 'a-rule',
  family: 'coupon',
  state: 'block',
  version: 1,
  languages: ['en'],
  owner: 'moderators',
  title: { en: 'A coupon', 'zh-CN': '优惠券' },
  advice: { en: 'Leave it out.', 'zh-CN': '请删去。' },
  match: { all: [{ words: ['apple'] }, { words: ['pear'] }], near: 20 },
  examples: { block: ['apple pear'], pass: ['apple'] },
}

export function draftOf(text: string, title?: string): Draft {
  return { fields: [...(title === undefined ? [] : [{ name: 'title' as const, text: title }]), { name: 'text', text }] }
}

/** By this rule alone; what is not said of it is as in `RULE`. */
export function judgeBy(rule: Partial<Rule>, text: string, circumstances = SETTLED, title?: string) {
  return judge(draftOf(text, title), circumstances, compileRules([{ ...RULE, ...rule }]))
}

export const marked = (text: string, verdict: ModerationVerdict) =>
  verdict.findings.map(({ start, end }) => text.slice(start, end))
