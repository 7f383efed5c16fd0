import type { Hit } from '#app/features/moderation/evidence.ts'
import type { Draft, FieldName } from '#app/features/moderation/rule.ts'
import { originOf, type Span, type View } from '#app/features/moderation/view.ts'

/** Marks this near to each other read as one. */
const JOINING_GAP = 24

type Marked = Span & { field: FieldName }

/** The words at fault, in the author's own fields: the atoms of a hit, joined where they stand together; all of them where it marks none. */
export function markWords(hit: Hit, plain: View, fields: Draft['fields']): Marked[] {
  if (hit.spans.length === 0) return markAll(fields)
  const alone = hit.spans.flatMap(({ origin }) => origin ?? [])
  const spans = hit.spans.filter(({ origin }) => !origin)
  const joined = joinNeighbours(spans, plain.text).map(({ start, end }) => originOf(plain, start, end))
  return [...joined, ...alone].flatMap((span) => placeInFields(span, fields))
}

const markAll = (fields: Draft['fields']): Marked[] =>
  fields.filter(({ text }) => text !== '').map(({ name, text }) => ({ field: name, start: 0, end: text.length }))

function joinNeighbours(spans: readonly Span[], text: string): Span[] {
  const joined: Span[] = []
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1)
    if (last && span.start - last.end <= JOINING_GAP && !text.slice(last.end, span.start).includes('\n')) {
      last.end = Math.max(last.end, span.end)
    } else {
      joined.push({ start: span.start, end: span.end })
    }
  }
  return joined
}

/** Fields are read as one text with a unit between them; a span that crosses the seam is cut there. */
function placeInFields({ start, end }: Span, fields: Draft['fields']): Marked[] {
  let offset = 0
  return fields.flatMap(({ name, text }) => {
    const from = Math.max(0, start - offset)
    const to = Math.min(text.length, end - offset)
    offset += text.length + 1
    return from < to ? [{ field: name, start: from, end: to }] : []
  })
}
