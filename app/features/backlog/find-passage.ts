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
  return found ? passageAt(text, found.index, found[0].length) : undefined
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
