import { findRead, readLength } from '#app/features/backlog/find-read.ts'

export type Passage = { quote: string; start: number; end: number }

/**
 * Where the marked words stand in a text, in UTF-16 units. The browser says where they began; without script they
 * are looked for, and line breaks and marks may differ. The quote is always cut from the text itself.
 */
export function findPassage(text: string, marked: string, startHint?: number): Passage | undefined {
  const wanted = marked.trim()
  if (wanted === '') return undefined
  const place = placeOf(text, wanted, startHint)
  return place && { ...place, quote: text.slice(place.start, place.end) }
}

function placeOf(text: string, wanted: string, startHint: number | undefined) {
  if (startHint !== undefined) {
    if (text.startsWith(wanted, startHint)) return { start: startHint, end: startHint + wanted.length }
    const near = findRead(text, wanted, readLength(text.slice(0, startHint)))
    if (near) return near
  }
  const at = text.indexOf(wanted)
  if (at >= 0) return { start: at, end: at + wanted.length }
  const found = new RegExp(wanted.split(/\s+/).map(literal).join('\\s+')).exec(text)
  return found ? { start: found.index, end: found.index + found[0].length } : findRead(text, wanted)
}

const literal = (word: string) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

const LONGEST = 1000

/** A whole post, cut at the end of a word where it is very long. */
export function wholePassage(text: string): Passage {
  if (text.length <= LONGEST) return { quote: text, start: 0, end: text.length }
  const space = text.lastIndexOf(' ', LONGEST)
  const end = space > 0 ? space : LONGEST
  return { quote: text.slice(0, end), start: 0, end }
}
