import type { ExplainedFinding } from '#app/features/moderation/explain-findings.ts'
import type { FieldName } from '#app/features/moderation/rule.ts'

type Effect = ExplainedFinding['effect']

/** Words that were marked as one, with all that was found in them. */
export type Passage = {
  n: number
  field: FieldName
  start: number
  end: number
  effect: Effect
  findings: ExplainedFinding[]
}

/** In reading order, numbered from 1; findings that overlap speak of one passage. */
export function passagesOf(findings: ExplainedFinding[]): Passage[] {
  const fields = [...new Set(findings.map(({ field }) => field))]
  const joined = fields.flatMap((field) => joinOverlapping(findings.filter((finding) => finding.field === field)))
  return joined.map((passage, index) => ({ ...passage, n: index + 1 }))
}

function joinOverlapping(findings: ExplainedFinding[]): Passage[] {
  const passages: Passage[] = []
  for (const finding of [...findings].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const { field, start, end, effect } = finding
    const last = passages.at(-1)
    if (last && start < last.end) {
      last.end = Math.max(last.end, end)
      last.effect = worstOf([last, finding])
      last.findings.push(finding)
    } else passages.push({ n: 0, field, start, end, effect, findings: [finding] })
  }
  return passages
}

const WEIGHT: Record<Effect, number> = { hint: 0, hold: 1, reject: 2 }

export const worstOf = (findings: { effect: Effect }[]): Effect =>
  findings.reduce<Effect>((worst, { effect }) => (WEIGHT[effect] > WEIGHT[worst] ? effect : worst), 'hint')

/** A piece of the author's text, and the passage it is, if it is one. */
export type TextPiece = { text: string; start: number; passage?: Passage }

export function cutAtPassages(text: string, passages: Passage[], field: FieldName): TextPiece[] {
  const pieces: TextPiece[] = []
  let at = 0
  for (const passage of passages.filter((each) => each.field === field)) {
    const start = Math.min(Math.max(at, passage.start), text.length)
    const end = Math.min(Math.max(start, passage.end), text.length)
    if (start > at) pieces.push({ text: text.slice(at, start), start: at })
    if (end > start) pieces.push({ text: text.slice(start, end), start, passage })
    at = end
  }
  if (at < text.length) pieces.push({ text: text.slice(at), start: at })
  return pieces
}

/** Whoever gets more advice than this follows none of it. */
const MOST_ADVICE = 2

type Reasons = { title: string; others: string[]; advice: string[]; clause: ExplainedFinding['clause'] | undefined }

/**
 * What to say of a passage: the reason that weighs most, then covers most, with its house rule; which other house rules
 * it is against; each piece of advice once. Which further rules marked it is for moderators to know.
 */
export function reasonsFor({ findings }: Passage): Reasons {
  const inOrder = [...findings].sort(
    (a, b) => WEIGHT[b.effect] - WEIGHT[a.effect] || b.end - b.start - (a.end - a.start),
  )
  const [first] = inOrder
  const clauses = new Set(inOrder.map(({ clause }) => clause.title))
  clauses.delete(first?.clause.title ?? '')
  const advice = [...new Set(inOrder.map((finding) => finding.advice))].slice(0, MOST_ADVICE)
  return { title: first?.title ?? '', others: [...clauses], advice, clause: first?.clause }
}
