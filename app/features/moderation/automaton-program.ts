import type { RE2JS } from 're2js'

/** What RE2 compiles a pattern to; `op` tells what an instruction does. */
export type Instruction = {
  op: number
  out: number
  arg: number
  runes: Int32Array
  matchRune: (rune: number) => boolean
}

export type Program = { start: number; inst: readonly Instruction[] }

export const ALT = 1
export const ALT_MATCH = 2
export const EMPTY_WIDTH = 4
export const FAIL = 5
export const MATCH = 6
const FIRST_RUNE_OP = 8
const LAST_RUNE_OP = 11

/** The program is RE2's own, so an automaton built from it accepts what RE2 accepts. */
export function programOf(regex: RE2JS): Program {
  return regex.re2Input.prog
}

export function consumes({ op }: Instruction): boolean {
  return op >= FIRST_RUNE_OP && op <= LAST_RUNE_OP
}

/** What stands before a place: nothing, a line's end, a letter or digit, something else. */
export type Before = 0 | 1 | 2 | 3
export const BEFORE_ALL = 0
const NEWLINE = 1
const WORD = 2
const OTHER = 3

export function kindOf(rune: number): Before {
  if (rune === 10) return NEWLINE
  const isWord = (rune >= 97 && rune <= 122) || (rune >= 48 && rune <= 57) || (rune >= 65 && rune <= 90) || rune === 95
  return isWord ? WORD : OTHER
}

const BEGIN_LINE = 1
const END_LINE = 2
const BEGIN_TEXT = 4
const END_TEXT = 8
export const EDGES = BEGIN_LINE | END_LINE | BEGIN_TEXT | END_TEXT
const WORD_BOUNDARY = 16
const NO_WORD_BOUNDARY = 32

/** Which assertions of no width hold between what stood before and the next character; below 0 is the end. */
export function assertionsAt(before: Before, next: number): number {
  const begins = before === BEFORE_ALL ? BEGIN_TEXT | BEGIN_LINE : before === NEWLINE ? BEGIN_LINE : 0
  const ends = next < 0 ? END_TEXT | END_LINE : next === 10 ? END_LINE : 0
  const isEdge = (before === WORD) !== (next >= 0 && kindOf(next) === WORD)
  return begins | ends | (isEdge ? WORD_BOUNDARY : NO_WORD_BOUNDARY)
}
