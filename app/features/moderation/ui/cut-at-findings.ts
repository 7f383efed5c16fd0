import type { Effect, FieldName } from '#app/features/moderation/rule.ts'

/** A finding with the words that explain it; `start` and `end` are half-open offsets in the field's text. */
export type ExplainedFinding = {
  ruleId: string
  field: FieldName
  start: number
  end: number
  effect: Effect
  title: string
  advice: string
}

/** A piece of the author's text; marked ones name the numbers and rules of what was found there. */
export type TextPiece = { text: string; start: number; marks: { n: number; finding: ExplainedFinding }[] }

/** Findings are numbered in their order; those that overlap share one mark. */
export function cutAtFindings(text: string, findings: ExplainedFinding[], field: FieldName): TextPiece[] {
  const pieces: TextPiece[] = []
  let at = 0
  for (const cluster of clustersOf(findings, field)) {
    const start = Math.min(Math.max(at, cluster.start), text.length)
    const end = Math.min(Math.max(start, cluster.end), text.length)
    if (start > at) pieces.push({ text: text.slice(at, start), start: at, marks: [] })
    if (end > start) pieces.push({ text: text.slice(start, end), start, marks: cluster.marks })
    at = end
  }
  if (at < text.length) pieces.push({ text: text.slice(at), start: at, marks: [] })
  return pieces
}

type Cluster = { start: number; end: number; marks: TextPiece['marks'] }

function clustersOf(findings: ExplainedFinding[], field: FieldName): Cluster[] {
  const clusters: Cluster[] = []
  const numbered = findings
    .map((finding, index) => ({ n: index + 1, finding }))
    .filter(({ finding }) => finding.field === field)
  for (const mark of numbered.sort((a, b) => a.finding.start - b.finding.start)) {
    const { start, end } = mark.finding
    const last = clusters.at(-1)
    if (last && start < last.end) {
      last.end = Math.max(last.end, end)
      last.marks.push(mark)
    } else clusters.push({ start, end, marks: [mark] })
  }
  return clusters
}

const WEIGHT: Record<Effect, number> = { hint: 0, hold: 1, reject: 2 }

export const worstOf = (findings: { effect: Effect }[]): Effect =>
  findings.reduce<Effect>((worst, { effect }) => (WEIGHT[effect] > WEIGHT[worst] ? effect : worst), 'hint')
