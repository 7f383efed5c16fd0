import { mendCut } from '#app/features/moderation/mend-cut.ts'
import type { FieldName, Finding } from '#app/features/moderation/rule.ts'
import type { Span } from '#app/features/moderation/view.ts'

/** Fewer words than this, or less than half of a clause, say nothing any more. */
const FEWEST_WORDS = 4

const CLAUSE_END = /\n|[。！？!?；;，,]|\.(?=\s|$)|:(?=\s)|：/g

/** The text without what was marked. A clause that would be left as a stump goes as a whole. */
export function removeMarkedWords(
  text: string,
  findings: readonly Pick<Finding, 'field' | 'start' | 'end'>[],
  field: FieldName,
): string {
  const marked = findings.filter((finding) => finding.field === field).map(({ start, end }) => ({ start, end }))
  if (marked.length === 0) return text
  const clauses = clausesOf(text).filter((clause) => isStump(text, clause, marked))
  return cut(text, joinOverlapping([...marked, ...clauses])).trim()
}

/** A clause has its closing mark, but not the end of its line, and not a full stop that closes the clause before, too. */
function clausesOf(text: string): Span[] {
  const marks = [...text.matchAll(CLAUSE_END), { index: text.length, 0: '' }]
  return marks.map(({ index, 0: mark }, at) => {
    const before = marks[at - 1]
    const start = before ? before.index + before[0].length : 0
    const closesBoth = /[.!?。！？]/.test(mark) && /[,;:，；：]/.test(before?.[0] ?? '')
    return { start, end: mark === '\n' || closesBoth ? index : index + mark.length }
  })
}

function isStump(text: string, clause: Span, marked: readonly Span[]): boolean {
  const touching = marked.filter(({ start, end }) => start < clause.end && end > clause.start)
  if (touching.length === 0) return false
  const whole = text.slice(clause.start, clause.end)
  const rest = without(
    whole,
    touching.map(({ start, end }) => ({ start: start - clause.start, end: end - clause.start })),
  )
  return weightOf(rest) < FEWEST_WORDS || weightOf(rest) * 2 < weightOf(whole)
}

/** Words, where two Han characters weigh about one. */
function weightOf(text: string): number {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0
  const words = text.match(/[^\s\p{P}\p{S}\p{Script=Han}]+/gu)?.length ?? 0
  return words + han / 2
}

function without(text: string, spans: readonly Span[]): string {
  let rest = ''
  let from = 0
  for (const { start, end } of joinOverlapping(spans)) {
    rest += `${text.slice(from, Math.max(from, start))} `
    from = end
  }
  return rest + text.slice(from)
}

function joinOverlapping(spans: readonly Span[]): Span[] {
  const joined: Span[] = []
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1)
    if (last && span.start <= last.end) last.end = Math.max(last.end, span.end)
    else joined.push({ ...span })
  }
  return joined
}

/** From the end to the beginning, so that earlier offsets hold. */
function cut(text: string, spans: readonly Span[]): string {
  return spans.reduceRight((rest, { start, end }) => mendCut(rest.slice(0, start), rest.slice(end)), text)
}
