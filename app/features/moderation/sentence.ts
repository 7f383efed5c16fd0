import { firstFrom } from '#app/features/moderation/sorted.ts'
import type { Span } from '#app/features/moderation/view.ts'

/** A sentence longer than this is read as several. */
const LONGEST = 300

/** The sentence around a span of the plain text; a full stop inside a word or number ends nothing. */
export function sentenceAround(text: string, { start, end }: Span): Span {
  const ends = endsOf(text)
  const before = (ends[firstFrom(ends, start) - 1] ?? -1) + 1
  const after = ends[firstFrom(ends, end)] ?? text.length
  return { start: Math.max(before, start - LONGEST), end: Math.min(after + 1, end + LONGEST + 1, text.length) }
}

/** The same text is asked about by every rule. */
let asked: { text: string; ends: number[] } = { text: '', ends: [] }

function endsOf(text: string): readonly number[] {
  if (asked.text !== text) asked = { text, ends: [...text.matchAll(END)].map(({ index }) => index) }
  return asked.ends
}

const END = /[\n。!?;]|\.(?=\s|$)/g

export function isNear(a: Span, b: Span, reach: number): boolean {
  return Math.max(b.start - a.end, a.start - b.end) <= reach
}
