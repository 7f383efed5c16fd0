import { compileRules } from '#app/features/moderation/compile-rules.ts'
import { judgeBoth } from '#app/features/moderation/judge.ts'
import type { CompiledRules } from '#app/features/moderation/match-node.ts'
import type { Circumstances, Draft, Finding, Outcome, Rule } from '#app/features/moderation/rule.ts'

/** The rules in force with another rule in the place of one of them. */
export type Replaced = { live: CompiledRules; ruleId: string; instead: CompiledRules }

/** What a rule finds is its own doing, so those in force need not be compiled again for it. */
export const replaceRule = (live: CompiledRules, instead: Rule): Replaced => ({
  ...{ live, ruleId: instead.id, instead: compileRules([instead]) },
})

/** `before`: by the rules in force; `after`: with the other rule. `own` is what that one finds, `findings` all. */
export type Rejudged = { before: Outcome; after: Outcome; own: Finding[]; findings: Finding[] }

export function judgeReplaced(replaced: Replaced, text: Draft, at: Circumstances): Rejudged {
  const { before, after } = judgeBoth(text, at, replaced)
  const own = after.findings.filter(({ ruleId }) => ruleId === replaced.ruleId)
  return { before: before.outcome, after: after.outcome, own, findings: after.findings }
}
