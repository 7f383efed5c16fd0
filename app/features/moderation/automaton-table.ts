import { type Alphabet, alphabetOf } from '#app/features/moderation/automaton-alphabet.ts'
import { assertionsAt, type Before, kindOf, MATCH, type Program } from '#app/features/moderation/automaton-program.ts'
import { type FirstCharacters, firstCharacters } from '#app/features/moderation/first-characters.ts'
import { waysOn } from '#app/features/moderation/ways-on.ts'

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
  first: FirstCharacters
  /** How often it began anew. */
  age: number
}

export const DEAD = 0
const UNKNOWN = -1

/** More states than any pattern of ours has come to; then the table begins anew, so that memory stays bounded. */
const MOST_STATES = 3_000
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
    first: firstCharacters(program, alphabet),
    age: -1,
  }
  beginAnew(table)
  return table
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

export function stepFrom(table: Table, number: number, letter: number, work: { left: number }): number {
  const known = table.steps[number * table.alphabet.size + letter] as number
  return known === UNKNOWN ? learnStep(table, number, letter, work) : known
}

function learnStep(table: Table, number: number, letter: number, work: { left: number }): number {
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
