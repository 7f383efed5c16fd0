import { type Before, kindOf } from '#app/features/moderation/automaton-program.ts'

/** A text laid out for automata: its units, and of each what kind of character it is. Made once, read by every pattern. */
export type Tape = { text: string; units: Uint16Array; kinds: Uint8Array }

const KINDS = Uint8Array.from({ length: 128 }, (_, unit) => kindOf(unit))
const OTHER: Before = kindOf(0xffff)

export function tapeOf(text: string): Tape {
  const units = new Uint16Array(text.length)
  const kinds = new Uint8Array(text.length)
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    units[at] = unit
    kinds[at] = unit < 128 ? (KINDS[unit] as number) : OTHER
  }
  return { text, units, kinds }
}
