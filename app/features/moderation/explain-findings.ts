import { clauseOf } from '#app/features/moderation/clauses.ts'
import type { Effect, Rule, StoredFinding, Worded } from '#app/features/moderation/rule.ts'

/** What a browser is told about a finding: plain words, never a rule. Findings of one rule share a number. */
export type ExplainedFinding = Omit<StoredFinding, 'effect'> & {
  effect: Exclude<Effect, 'log'>
  n: number
  title: string
  advice: string
  /** The house rule behind it, and something like it that would be fine. */
  clause: { id: string; title: string; fine: string }
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
    const rule = rules.find(({ id }) => id === finding.ruleId)
    const { title, advice } = rule ?? FORMER_RULE
    const clause = clauseIn(language, rule ?? finding)
    return { ...finding, effect, n, title: title[language], advice: advice[language], clause }
  })
}

function clauseIn(language: 'en' | 'zh-CN', of: Parameters<typeof clauseOf>[0]): ExplainedFinding['clause'] {
  const { id, title, examples } = clauseOf(of)
  return { id, title: title[language], fine: examples.fine[0]?.[language] ?? '' }
}
