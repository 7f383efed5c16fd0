import type { BankEntry } from '#app/features/admission/bank/bank-entry.ts'
import { isLevel, isTopic } from '#app/features/admission/blueprint.ts'
import { advice, error, type LintFinding } from '#app/features/admission/lint/finding.ts'

export function lintLabels(entry: BankEntry, today: string | undefined): LintFinding[] {
  const findings: LintFinding[] = []
  if (entry.id === '') findings.push(error('noId', { line: entry.line }))
  if (!entry.topic || entry.tags.filter(isTopic).length > 1) findings.push(error('noTopic'))
  if (!entry.level || entry.tags.filter(isLevelTag).length > 1) findings.push(error('noLevel'))
  const unknown = entry.tags.filter((tag) => !isTopic(tag) && !isLevelTag(tag))
  if (unknown.length > 0) findings.push(advice('unknownTags', { tags: unknown.join(', ') }))
  return [...findings, ...lintSource(entry, today)]
}

function lintSource({ source, checked = '', recheck }: BankEntry, today: string | undefined): LintFinding[] {
  const findings: LintFinding[] = []
  if (!source?.trim()) findings.push(error('noSource'))
  if (!isDay(checked)) findings.push(error('notADay'))
  if (recheck === undefined) return [...findings, advice('noRecheck')]
  if (!isDay(recheck)) findings.push(error('recheckNotADay'))
  else if (recheck <= checked) findings.push(error('recheckTooEarly'))
  else if (today && recheck < today) findings.push(advice('recheckOverdue', { day: recheck }))
  return findings
}

function isLevelTag(tag: string): boolean {
  return isLevel(Number(/^L(\d)$/.exec(tag)?.[1]))
}

// Some days that don't exist, such as 30 February, are read as the one after.
function isDay(text: string): boolean {
  const moment = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(text) : Number.NaN
  return !Number.isNaN(moment) && new Date(moment).toISOString().startsWith(text)
}
