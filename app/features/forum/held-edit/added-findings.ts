import type { Finding } from '#app/features/moderation/rule.ts'

type Texts = Partial<Record<Finding['field'], string>>

/** What a change brings in: no rule found the same in the same words before. */
export function addedFindings(
  after: { findings: readonly Finding[]; texts: Texts },
  before: { findings: readonly Finding[]; texts: Texts },
): Finding[] {
  const known = new Set(before.findings.map((finding) => saidBy(finding, before.texts)))
  return after.findings.filter((finding) => !known.has(saidBy(finding, after.texts)))
}

/** A rule that marks a whole text speaks of it as such, whatever its words are now. */
function saidBy({ ruleId, field, start, end }: Finding, texts: Texts): string {
  const text = texts[field] ?? ''
  const isWhole = start === 0 && end >= text.length
  return `${ruleId} ${field} ${isWhole ? '' : text.slice(start, end)}`
}
