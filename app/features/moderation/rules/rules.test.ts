import { describe, expect, test } from 'vitest'
import { judge } from '#app/features/moderation/judge.ts'
import { draftFor, fieldOfExamples } from '#app/features/moderation/prove-rule.ts'
import { removeMarkedWords } from '#app/features/moderation/remove-marked-words.ts'
import type { Circumstances, Draft, Rule } from '#app/features/moderation/rule.ts'
import { RULES } from '#app/features/moderation/rules/index.ts'
import { SHIPPED } from '#app/features/moderation/shipped-rules.ts'

const SETTLED: Circumstances = { authorState: 'settled', publishedPosts: 12 }
const ARRIVED: Circumstances = { authorState: 'newcomer', publishedPosts: 0 }

describe.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  test.each(rule.examples.block.map((text) => [shorten(text), text]))('catches: %s', (_, text) => {
    const { findings } = judgeFor(rule, text)
    expect(findings.map(({ ruleId }) => ruleId)).toContain(id)
  })

  test.each(rule.examples.pass.map((text) => [shorten(text), text]))('no rule minds: %s', (_, text) => {
    expect(judge(draftOf(text), SETTLED, SHIPPED).findings).toEqual([])
    expect(judge(draftOf(text, 'A title'), ARRIVED, SHIPPED).findings).toEqual([])
  })

  test('what is left without the marked words may be published', () => {
    for (const text of rule.examples.block) {
      const rest = withoutFindings(rule, text)
      if (rest !== '') expect(judgeFor(rule, rest).findings).toEqual([])
    }
  })

  test('says what it is and what to do instead, in both languages, on one line', () => {
    for (const words of [rule.title, rule.advice]) {
      for (const text of [words.en, words['zh-CN']]) {
        expect(text.trim()).not.toBe('')
        expect(text).not.toContain('\n')
      }
    }
  })
})

test('every rule is data that survives storage, with a name of its own', () => {
  expect(JSON.parse(JSON.stringify(RULES))).toEqual(RULES)
  expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length)
})

test('there are rules for every way of promotion, in both languages', () => {
  const families = [
    'coupon',
    'discount-offer',
    'affiliate',
    'for-sale',
    'self-promotion',
    'contact-ad',
    'giveaway',
  ] as const
  for (const family of families) {
    for (const language of ['en', 'zh-CN']) {
      expect(RULES.some((rule) => rule.family === family && rule.languages.includes(language))).toBe(true)
    }
  }
})

function judgeFor(rule: Rule, text: string) {
  return judge(draftFor(rule, text), rule.author ? ARRIVED : SETTLED, SHIPPED)
}

function draftOf(text: string, title?: string): Draft {
  return { fields: [...(title ? [{ name: 'title' as const, text: title }] : []), { name: 'text', text }] }
}

function withoutFindings(rule: Rule, text: string): string {
  let rest = text
  for (let round = 0; round < 5; round++) {
    const { findings } = judgeFor(rule, rest)
    if (findings.length === 0 || rest === '') return rest
    rest = removeMarkedWords(rest, findings, fieldOfExamples(rule))
  }
  return rest
}

function shorten(text: string): string {
  return text.length > 80 ? `${text.slice(0, 80)}…` : text
}
