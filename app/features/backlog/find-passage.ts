export type Passage = { quote: string; start: number; end: number }

/**
 * Where the marked words stand in a text, in UTF-16 units. The browser says where they began; without script they
 * are looked for, and line breaks may differ. The quote is always cut from the text itself.
 */
export function findPassage(text: string, marked: string, startHint?: number): Passage | undefined {
  const wanted = marked.trim()
  if (wanted === '') return undefined
  if (startHint !== undefined && text.startsWith(wanted, startHint)) return passageAt(text, startHint, wanted.length)
  const at = text.indexOf(wanted)
  if (at >= 0) return passageAt(text, at, wanted.length)
  const found = new RegExp(wanted.split(/\s+/).map(literal).join('\\s+')).exec(text)
  return found ? passageAt(text, found.index, found[0].length) : findAsRead(text, wanted)
}

/** Copied from the page, words come without the marks that make them bold, a link or a list. */
function findAsRead(text: string, wanted: string): Passage | undefined {
  const read = asRead(text)
  const sought = asRead(wanted).text
  const at = /[\p{L}\p{N}]/u.test(sought) ? read.text.indexOf(sought) : -1
  const [first, last] = [read.places[at], read.places[at + sought.length - 1]]
  return first === undefined || last === undefined ? undefined : passageAt(text, first, last + 1 - first)
}

const MARKS = /\]\([^()\s]*\)|^[ \t]*(?:[>#-]+|\d+\.)[ \t]|[*_`~[\]\s]+/gm

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

const literal = (word: string) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

const passageAt = (text: string, start: number, length: number): Passage => ({
  quote: text.slice(start, start + length),
  start,
  end: start + length,
})

const LONGEST = 1000

/** A whole post, cut at the end of a word where it is very long. */
export function wholePassage(text: string): Passage {
  if (text.length <= LONGEST) return passageAt(text, 0, text.length)
  const space = text.lastIndexOf(' ', LONGEST)
  return passageAt(text, 0, space > 0 ? space : LONGEST)
}
