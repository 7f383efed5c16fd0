import type { ExplainedFinding } from '#app/features/moderation/explain-findings.ts'
import type { Effect, FieldName } from '#app/features/moderation/rule.ts'

/** A piece of the author's text, with what was found in it. */
export type TextPiece = { text: string; start: number; findings: ExplainedFinding[] }

/** Findings that overlap share one mark. */
export function cutAtFindings(text: string, findings: ExplainedFinding[], field: FieldName): TextPiece[] {
  const pieces: TextPiece[] = []
  let at = 0
  for (const cluster of clustersOf(findings.filter((finding) => finding.field === field))) {
    const start = Math.min(Math.max(at, cluster.start), text.length)
    const end = Math.min(Math.max(start, cluster.end), text.length)
    if (start > at) pieces.push({ text: text.slice(at, start), start: at, findings: [] })
    if (end > start) pieces.push({ text: text.slice(start, end), start, findings: cluster.findings })
    at = end
  }
  if (at < text.length) pieces.push({ text: text.slice(at), start: at, findings: [] })
  return pieces
}

type Cluster = { start: number; end: number; findings: ExplainedFinding[] }

function clustersOf(findings: ExplainedFinding[]): Cluster[] {
  const clusters: Cluster[] = []
  for (const finding of [...findings].sort((a, b) => a.start - b.start)) {
    const { start, end } = finding
    const last = clusters.at(-1)
    if (last && start < last.end) {
      last.end = Math.max(last.end, end)
      last.findings.push(finding)
    } else clusters.push({ start, end, findings: [finding] })
  }
  return clusters
}

const WEIGHT: Record<Effect, number> = { hint: 0, hold: 1, reject: 2 }

export const worstOf = (findings: { effect: Effect }[]): Effect =>
  findings.reduce<Effect>((worst, { effect }) => (WEIGHT[effect] > WEIGHT[worst] ? effect : worst), 'hint')

/** How many passages there are to change: what overlaps is one. */
export function countPassages(findings: ExplainedFinding[]): number {
  const fields = [...new Set(findings.map(({ field }) => field))]
  return fields.flatMap((field) => clustersOf(findings.filter((finding) => finding.field === field))).length
}
