import type { Span } from '#app/features/moderation/view.ts'

/** A sentence longer than this is read as several. */
const LONGEST = 300

/** The sentence around a span of the plain text; a full stop inside a word or number ends nothing. */
export function sentenceAround(text: string, { start, end }: Span): Span {
  let from = start
  let to = end
  while (from > 0 && start - from < LONGEST && !endsAt(text, from - 1)) from--
  while (to < text.length && to - end < LONGEST && !endsAt(text, to)) to++
  return { start: from, end: Math.min(text.length, to + 1) }
}

const ENDS = new Set([...'\n。!?;'].map((mark) => mark.charCodeAt(0)))
const FULL_STOP = 46

function endsAt(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  if (unit === FULL_STOP) return at + 1 >= text.length || /\s/.test(text[at + 1] ?? '')
  return unit < 64 || unit === 0x3002 ? ENDS.has(unit) : false
}

export function isNear(a: Span, b: Span, reach: number): boolean {
  return Math.max(b.start - a.end, a.start - b.end) <= reach
}
