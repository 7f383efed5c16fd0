import type { Effect, Rule, StoredFinding, Worded } from '#app/features/moderation/rule.ts'

/** What a browser is told about a finding: plain words, never a rule. Findings of one rule share a number. */
export type ExplainedFinding = Omit<StoredFinding, 'effect'> & {
  effect: Exclude<Effect, 'log'>
  n: number
  title: string
  advice: string
}

type Words = { title: Worded; advice: Worded }

/** For findings kept longer than the rule that made them. */
const FORMER_RULE: Words = {
  title: { en: 'Reads like promotion', 'zh-CN': '像是推广内容' },
  advice: { en: 'Say it without the offer.', 'zh-CN': '请去掉推广的部分。' },
}

export function explainFindings(
  findings: readonly StoredFinding[],
  rules: readonly Rule[],
  language: 'en' | 'zh-CN',
): ExplainedFinding[] {
  const numbers = new Map<string, number>()
  return findings.flatMap((finding) => {
    const { effect } = finding
    if (effect === 'log') return []
    const n = numbers.get(finding.ruleId) ?? numbers.size + 1
    numbers.set(finding.ruleId, n)
    const { title, advice } = rules.find(({ id }) => id === finding.ruleId) ?? FORMER_RULE
    return { ...finding, effect, n, title: title[language], advice: advice[language] }
  })
}
