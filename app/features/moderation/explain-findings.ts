import type { Finding, Worded } from '#app/features/moderation/rule.ts'
import { RULES } from '#app/features/moderation/rules/index.ts'

/** What a browser is told about a finding: plain words, never a rule. Findings of one rule share a number. */
export type ExplainedFinding = Finding & { n: number; title: string; advice: string }

type Words = { title: Worded; advice: Worded }

const wordsOf: ReadonlyMap<string, Words> = new Map(RULES.map((rule) => [rule.id, rule]))

/** For findings kept longer than the rule that made them. */
const FORMER_RULE: Words = {
  title: { en: 'Reads like promotion', 'zh-CN': '像是推广内容' },
  advice: { en: 'Say it without the offer.', 'zh-CN': '请去掉推广的部分。' },
}

export function explainFindings(findings: readonly Finding[], language: 'en' | 'zh-CN'): ExplainedFinding[] {
  const numbers = new Map<string, number>()
  return findings.map((finding) => {
    const n = numbers.get(finding.ruleId) ?? numbers.size + 1
    numbers.set(finding.ruleId, n)
    const { title, advice } = wordsOf.get(finding.ruleId) ?? FORMER_RULE
    return { ...finding, n, title: title[language], advice: advice[language] }
  })
}
