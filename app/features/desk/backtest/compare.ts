import { compileRules } from '#app/features/moderation/compile-rules.ts'
import { judge, outcomeOf } from '#app/features/moderation/judge.ts'
import type { CompiledRules } from '#app/features/moderation/match-node.ts'
import type { Circumstances, Draft, FieldName, Finding, Outcome, Rule } from '#app/features/moderation/rule.ts'

/** The rules in force and the draft side by side, so that one reading of a text tells what both make of it. */
export type Comparison = { compiled: CompiledRules; ruleId: string }

export type Span = { field: FieldName; start: number; end: number }

/** `before`: by the rules in force; `after`: with the draft in the place of its rule. `spans`: what the draft finds. */
export type Compared = { before: Outcome; after: Outcome; spans: Span[] }

/** Beside the version in force, under a name that no rule can have. */
const DRAFT = 'the draft'

export function comparisonOf(live: readonly Rule[], draft: Rule): Comparison {
  const inForce = live.filter(({ state }) => state === 'review' || state === 'block')
  return { compiled: compileRules([...inForce, { ...draft, id: DRAFT }]), ruleId: draft.id }
}

export function compareText({ compiled, ruleId }: Comparison, text: Draft, at: Circumstances): Compared {
  const { findings } = judge(text, at, compiled)
  const ofDraft = findings.filter((finding) => finding.ruleId === DRAFT)
  return {
    before: outcomeOf(findings.filter((finding) => finding.ruleId !== DRAFT)),
    after: outcomeOf(findings.filter((finding) => finding.ruleId !== ruleId)),
    spans: ofDraft.map(spanOf),
  }
}

const spanOf = ({ field, start, end }: Finding): Span => ({ field, start, end })
