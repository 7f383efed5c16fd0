/** What is written but never read: marks that make words bold, a link, a list or a table, and blanks. */
const MARKS =
  /\]\([^()\s]*\)|^[ \t]*(?:`{3}[^\n`]*|(?:[>#+-]+|\d+\.)[ \t])|(?<![^\s|])[-=|:]{3,}(?![^\s|])|!(?=\[)|\\(?=[^\w\s])|[*_`~|[\]\s]+/gm

/** Without marks and blanks, and for each character that is left the place it came from. */
function asRead(text: string): { text: string; places: number[] } {
  const places: number[] = []
  let from = 0
  const keep = (to: number) => {
    for (let at = from; at < to; at += 1) places.push(at)
  }
  for (const mark of text.matchAll(MARKS)) {
    keep(mark.index)
    from = mark.index + mark[0].length
  }
  keep(text.length)
  return { text: places.map((at) => text[at]).join(''), places }
}

/** How much of a text is read. The same of what was written and of what a page shows, or nearly so. */
export const readLength = (text: string): number => asRead(text).text.length

/**
 * Where words stand in a text, whichever of the two has marks in it: what was written, and what a page shows of it. Of
 * several places the one that has most nearly `before` read characters before it.
 */
export function findRead(text: string, words: string, before = 0): { start: number; end: number } | undefined {
  const read = asRead(text)
  const sought = asRead(words).text
  if (!/[\p{L}\p{N}]/u.test(sought)) return undefined
  const at = nearest(read.text, sought, before)
  const [first, last] = [read.places[at], read.places[at + sought.length - 1]]
  return first === undefined || last === undefined ? undefined : { start: first, end: last + 1 }
}

function nearest(text: string, sought: string, place: number): number {
  const after = text.indexOf(sought, place)
  const before = text.lastIndexOf(sought, place)
  return after < 0 || (before >= 0 && place - before < after - place) ? before : after
}
