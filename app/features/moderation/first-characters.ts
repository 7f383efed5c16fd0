import type { Alphabet } from '#app/features/moderation/automaton-alphabet.ts'
import {
  assertionsAt,
  type Before,
  type Instruction,
  MATCH,
  type Program,
} from '#app/features/moderation/automaton-program.ts'
import { waysOn } from '#app/features/moderation/ways-on.ts'

/** By what comes before and the low eleven bits of a character, a bit that says whether a match may begin with it. */
export type FirstCharacters = Uint32Array

export const BITS = 2047
const WORDS = (BITS + 1) / 32
const KINDS: readonly Before[] = [0, 1, 2, 3]

export function mayBegin(first: FirstCharacters, before: number, unit: number): boolean {
  return (((first[before * WORDS + ((unit & BITS) >> 5)] as number) >>> (unit & 31)) & 1) === 1
}

export function firstCharacters(program: Program, { ranges, samples }: Alphabet): FirstCharacters {
  const first = new Uint32Array(KINDS.length * WORDS)
  const byAssertions = new Map<number, readonly Instruction[]>()
  const waysUnder = (assertions: number) => {
    const ways =
      byAssertions.get(assertions) ??
      waysOn(program, [program.start], assertions).map((pc) => program.inst[pc] as Instruction)
    byAssertions.set(assertions, ways)
    return ways
  }
  for (const before of KINDS) {
    const mayBegin = samples.map((sample) => sample >= 0 && begins(waysUnder(assertionsAt(before, sample)), sample))
    for (const { from, to, letter } of ranges) if (mayBegin[letter]) mark(first, before, from, to)
  }
  return first
}

function begins(ways: readonly Instruction[], rune: number): boolean {
  return ways.some((instruction) => instruction.op === MATCH || instruction.matchRune(rune))
}

function mark(first: FirstCharacters, before: Before, from: number, to: number): void {
  // An astral character is read as two units, and either may be looked at.
  if (to - from >= BITS || to > 0xffff) first.fill(0xffffffff, before * WORDS, (before + 1) * WORDS)
  else for (let rune = from; rune <= to; rune++) set(first, before * WORDS + ((rune & BITS) >> 5), rune & 31)
}

function set(first: FirstCharacters, at: number, bit: number): void {
  first[at] = (first[at] as number) | (1 << bit)
}
