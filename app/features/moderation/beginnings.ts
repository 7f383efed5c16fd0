import type { Automaton } from '#app/features/moderation/automaton.ts'
import { letterOf } from '#app/features/moderation/automaton-alphabet.ts'
import { BEFORE_ALL, type Before } from '#app/features/moderation/automaton-program.ts'
import { DEAD, startState, stepFrom, type Table } from '#app/features/moderation/automaton-table.ts'
import { BITS, mayBegin } from '#app/features/moderation/first-characters.ts'
import { isFull, learnNode, nextNode, openPaths, type Paths, UNKNOWN } from '#app/features/moderation/paths.ts'
import type { Tape } from '#app/features/moderation/tape.ts'

/**
 * Where in a text each of many patterns may begin, in order: one walk of a few characters from each place asks them
 * all. A place too many costs a try, one too few would be a match missed; so, in doubt, a pattern may begin.
 */
export type Beginnings = (tape: Tape) => (automaton: Automaton) => readonly number[]

/** After so many characters nearly all patterns have shown that they do not begin there. */
const DEPTH = 4
const NOWHERE: readonly number[] = []

/** What is learned is learned once, so no text is charged for it. */
const FREE = { left: Number.POSITIVE_INFINITY }
const SURE = -1

/** The patterns that may begin, and those that are still being read: the number of each, and its state. */
type Node = { depth: number; sure: readonly number[]; open: readonly number[] }

/** After one that is none, a node for each kind of character that may come before. */
const ROOTS: readonly Node[] = Array.from({ length: 5 }, () => ({ depth: 0, sure: [], open: [] }))

type Index = {
  tables: readonly Table[]
  /** A table that has begun anew since numbers its states otherwise. */
  ages: readonly number[]
  /** By what comes before and the low bits of a character, the patterns that may begin with it. */
  firsts: (readonly number[] | undefined)[]
  paths: Paths<Node>
}

export function beginningsOf(automata: readonly Automaton[]): Beginnings {
  const numbers = new Map(automata.map((automaton, at) => [automaton, at]))
  const index = openIndex(automata.map(({ table }) => table))
  return (tape) => {
    const starts = startsIn(tape, index)
    return (automaton) => starts[numbers.get(automaton) ?? -1] ?? NOWHERE
  }
}

function openIndex(tables: readonly Table[]): Index {
  return { tables, ages: tables.map(({ age }) => age), firsts: [], paths: openPaths(ROOTS) }
}

function startsIn({ units, kinds }: Tape, index: Index): (number[] | undefined)[] {
  const starts: (number[] | undefined)[] = Array(index.tables.length).fill(undefined)
  for (let start = 0; start < units.length; start++) {
    if (isFull(index.paths)) index.paths = openPaths(ROOTS)
    const { paths } = index
    let node = rootOf(start === 0 ? BEFORE_ALL : (kinds[start - 1] as Before))
    for (let at = start; node > 0 && at < units.length; at++) {
      const unit = units[at] as number
      const known = nextNode(paths, node, unit)
      node = known === UNKNOWN ? learnNext(index, node, unit) : known
    }
    for (const pattern of (paths.nodes[Math.abs(node)] as Node).sure) {
      const before = starts[pattern]
      if (before) before.push(start)
      else starts[pattern] = [start]
    }
  }
  return starts
}

const rootOf = (before: Before) => before + 1

function learnNext(index: Index, number: number, unit: number): number {
  const before = index.paths.nodes[number] as Node
  const depth = before.depth + 1
  const sure = new Set(before.sure)
  const open: number[] = []
  for (const [pattern, state] of before.depth === 0
    ? beginning(index, (number - 1) as Before, unit)
    : pairs(before.open)) {
    const next = readOn(index, pattern, state, unit)
    if (next === SURE || (next !== DEAD && depth === DEPTH)) sure.add(pattern)
    else if (next !== DEAD && (open.at(-1) !== next || open.at(-2) !== pattern)) open.push(pattern, next)
  }
  const node = { depth, sure: [...sure], open }
  return learnNode(index.paths, number, unit, { key: `${depth}:${node.sure}:${open}`, node, isEnd: open.length === 0 })
}

function* pairs(open: readonly number[]): Generator<readonly [pattern: number, state: number]> {
  for (let at = 0; at < open.length; at += 2) yield [open[at] as number, open[at + 1] as number]
}

/** A window that is cut here reads it as the beginning of a text. */
function* beginning(index: Index, before: Before, unit: number): Generator<readonly [pattern: number, state: number]> {
  for (const pattern of firstsAt(index, before, unit)) {
    const table = index.tables[pattern] as Table
    yield [pattern, startState(table, before)]
    yield [pattern, startState(table, BEFORE_ALL)]
  }
}

function firstsAt({ firsts, tables }: Index, before: Before, unit: number): readonly number[] {
  const place = before * (BITS + 1) + (unit & BITS)
  const known = firsts[place]
  if (known) return known
  const found = [...tables.keys()].filter((at) => {
    const { first } = tables[at] as Table
    return mayBegin(first, before, unit) || mayBegin(first, BEFORE_ALL, unit)
  })
  firsts[place] = found
  return found
}

/** The state after a character, or that the pattern may have matched: also where a window ends before or behind it. */
function readOn({ tables, ages }: Index, pattern: number, state: number, unit: number): number {
  const table = tables[pattern] as Table
  if (table.age !== ages[pattern] || isHighSurrogate(unit)) return SURE
  const step = stepFrom(table, state, letterOf(table.alphabet, unit), FREE)
  const next = step >> 1
  if (step & 1) return SURE
  if (next === DEAD) return DEAD
  const mayEnd = stepFrom(table, next, table.alphabet.end, FREE) & 1
  return mayEnd || table.age !== ages[pattern] ? SURE : next
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit < 0xdc00
}
