import { type Alphabet, alphabetOf } from '#app/features/moderation/automaton-alphabet.ts'
import {
  ALT,
  ALT_MATCH,
  assertionsAt,
  type Before,
  consumes,
  EMPTY_WIDTH,
  FAIL,
  kindOf,
  MATCH,
  type Program,
} from '#app/features/moderation/automaton-program.ts'

/** Where in the program a reading may stand, the likeliest first, and what kind of character came before. */
type State = { pcs: readonly number[]; before: Before }

/** `steps` holds for each state and letter the next state, doubled, plus one where a match ended before the letter. */
export type Table = {
  program: Program
  alphabet: Alphabet
  states: State[]
  numbers: Map<string, number>
  starts: number[]
  steps: Int32Array
  /** By the low eight bits of a character, whether a match may begin with it. */
  first: Uint8Array
  /** How often it began anew. */
  age: number
}

export const DEAD = 0
export const UNKNOWN = -1

/** More states than any pattern of ours has come to; then the table begins anew, so that memory stays bounded. */
const MOST_STATES = 500
const STATES_AT_FIRST = 16

export function openTable(program: Program): Table {
  const alphabet = alphabetOf(program)
  const steps = new Int32Array(STATES_AT_FIRST * alphabet.size)
  const table: Table = {
    program,
    alphabet,
    states: [],
    numbers: new Map(),
    starts: [],
    steps,
    first: new Uint8Array(256),
    age: -1,
  }
  beginAnew(table)
  markFirst(table)
  return table
}

/** A class may hold many characters; they are marked by their edges, and wide ranges mark all. */
function markFirst({ program, alphabet, first }: Table): void {
  const anyAssertions = -1
  const ways = waysOn(program, [program.start], anyAssertions)
  for (const pc of ways) {
    const instruction = program.inst[pc]
    if (!instruction || instruction.op === MATCH) first.fill(1)
    else for (const { from, to } of alphabet.ranges) if (instruction.matchRune(from)) markRange(first, from, to)
  }
}

function markRange(first: Uint8Array, from: number, to: number): void {
  // An astral character is read as two units, and either may be looked at.
  if (to - from >= 255 || to > 0xffff) first.fill(1)
  else for (let rune = from; rune <= to; rune++) first[rune & 255] = 1
}

function beginAnew(table: Table): void {
  table.states = [{ pcs: [], before: 0 }]
  table.numbers.clear()
  table.starts = [UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN]
  table.steps.fill(UNKNOWN)
  table.age++
}

export function startState(table: Table, before: Before): number {
  const known = table.starts[before] as number
  if (known !== UNKNOWN) return known
  const number = numberOf(table, { pcs: [table.program.start], before })
  table.starts[before] = number
  return number
}

export function learnStep(table: Table, number: number, letter: number, work: { left: number }): number {
  const { program, alphabet, age } = table
  const { pcs, before } = table.states[number] as State
  const rune = alphabet.samples[letter] as number
  const ways = waysOn(program, pcs, assertionsAt(before, rune))
  work.left -= ways.length
  const end = ways.findIndex((pc) => program.inst[pc]?.op === MATCH)
  const goingOn = end < 0 ? ways : ways.slice(0, end)
  const next = nextOf(program, goingOn, rune)
  const step = numberOf(table, { pcs: next, before: rune < 0 ? 0 : kindOf(rune) }) * 2 + (end < 0 ? 0 : 1)
  if (table.age === age) table.steps[number * alphabet.size + letter] = step
  return step
}

function nextOf({ inst }: Program, ways: readonly number[], rune: number): number[] {
  const next = new Set<number>()
  if (rune < 0) return []
  for (const pc of ways) {
    const instruction = inst[pc]
    if (instruction?.matchRune(rune)) next.add(instruction.out)
  }
  return [...next]
}

function numberOf(table: Table, state: State): number {
  if (state.pcs.length === 0) return DEAD
  const key = `${state.before}:${state.pcs.join()}`
  const known = table.numbers.get(key)
  if (known !== undefined) return known
  if (table.states.length >= MOST_STATES) beginAnew(table)
  const number = table.states.push(state) - 1
  table.numbers.set(key, number)
  if (table.states.length * table.alphabet.size > table.steps.length) table.steps = doubled(table.steps)
  return number
}

function doubled(steps: Int32Array): Int32Array {
  const wider = new Int32Array(steps.length * 2).fill(UNKNOWN)
  wider.set(steps)
  return wider
}

/** Follows what takes no character: the instructions that read one, or end the match, the likeliest first. */
function waysOn({ inst }: Program, pcs: readonly number[], assertions: number): number[] {
  const ways: number[] = []
  const seen = new Set<number>()
  const open = [...pcs].reverse()
  while (open.length > 0) {
    const pc = open.pop() as number
    const instruction = inst[pc]
    if (!instruction || seen.has(pc)) continue
    seen.add(pc)
    const { op, out, arg } = instruction
    if (consumes(instruction) || op === MATCH) ways.push(pc)
    else if (op === ALT || op === ALT_MATCH) open.push(arg, out)
    else if (op === EMPTY_WIDTH ? (arg & ~assertions) === 0 : op !== FAIL) open.push(out)
  }
  return ways
}
