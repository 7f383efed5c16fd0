import { findRead, readLength } from '#app/features/backlog/find-read.ts'

type Mark = { quote: string; start: number | null; end: number | null }

const PIECE = /<[^>]*>|&#?\w{1,8};|[\s\S]/g
const ENTITIES: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" }

/**
 * The finished HTML of a post in which what was collected before stands out. The marks know their places in the text
 * as written; those that do not fit it any more are left out.
 */
export function markCollected(html: string, body: string, marks: readonly Mark[]): string {
  const fitting = marks.flatMap(({ quote, start, end }) =>
    start !== null && end !== null && body.slice(start, end) === quote ? [{ quote, start }] : [],
  )
  if (fitting.length === 0) return html
  const pieces = (html.match(PIECE) ?? []).map((piece) => ({ piece, shown: shownOf(piece) }))
  const text = pieces.map(({ shown }) => shown).join('')
  return wrap(
    pieces,
    fitting.flatMap(({ quote, start }) => findRead(text, quote, readLength(body.slice(0, start))) ?? []),
  )
}

const shownOf = (piece: string) => (piece.length > 1 && piece.startsWith('<') ? '' : (ENTITIES[piece] ?? piece))

/** No mark goes across a tag, and none begins between blocks, where only blanks stand. */
function wrap(pieces: { piece: string; shown: string }[], places: { start: number; end: number }[]): string {
  let html = ''
  let at = 0
  let open = false
  for (const { piece, shown } of pieces) {
    const within = shown !== '' && places.some(({ start, end }) => at >= start && at < end)
    if (open && !within) html += '</mark>'
    const marked: boolean = within && (open || shown.trim() !== '')
    if (marked && !open) html += '<mark class="collected">'
    open = marked
    html += piece
    at += shown.length
  }
  return open ? `${html}</mark>` : html
}
