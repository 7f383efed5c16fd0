import { SIMPLIFIED } from '#app/features/moderation/traditional.ts'

const MARKS = new Set([...'&<\\*~_'].map((mark) => mark.charCodeAt(0)))
const TRADITIONAL = new Set([...SIMPLIFIED.keys()].map((character) => character.charCodeAt(0)))

/** From here to where every character is read as it stands, save for its case; most of most texts is such a run. */
export function plainRunEnd(text: string, from: number, to: number, isJapanese: boolean): number {
  let at = from
  while (at < to && isPlain(text.charCodeAt(at), isJapanese)) at++
  return at
}

function isPlain(unit: number, isJapanese: boolean): boolean {
  if (unit < 0x80) return (unit >= 0x20 && unit < 0x7f && !MARKS.has(unit)) || unit === 10
  if (unit >= 0x4e00 && unit <= 0x9fff) return isJapanese || !TRADITIONAL.has(unit)
  return unit >= 0x3041 && unit <= 0x30fa && (unit <= 0x3096 || unit >= 0x30a1)
}
