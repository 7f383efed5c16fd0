import { EFFECT_WEIGHT, type Finding } from '#app/features/moderation/rule.ts'

type Texts = Partial<Record<Finding['field'], string>>

/** What a change brings in: no rule found the same in the same words before, or made less of it beside others. */
export function addedFindings(
  after: { findings: readonly Finding[]; texts: Texts },
  before: { findings: readonly Finding[]; texts: Texts },
): Finding[] {
  const known = new Map<string, number>()
  for (const finding of before.findings) {
    const said = saidBy(finding, before.texts)
    known.set(said, Math.max(known.get(said) ?? 0, EFFECT_WEIGHT[finding.effect]))
  }
  return after.findings.filter(
    (finding) => EFFECT_WEIGHT[finding.effect] > (known.get(saidBy(finding, after.texts)) ?? -1),
  )
}

/** A rule that marks a whole text speaks of it as such, whatever its words are now. */
function saidBy({ ruleId, field, start, end }: Finding, texts: Texts): string {
  const text = texts[field] ?? ''
  const isWhole = start === 0 && end >= text.length
  return `${ruleId} ${field} ${isWhole ? '' : text.slice(start, end)}`
}
