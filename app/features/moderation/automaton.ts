import type { RE2JS } from 're2js'
import { letterOf } from '#app/features/moderation/automaton-alphabet.ts'
import { BEFORE_ALL, type Before, programOf } from '#app/features/moderation/automaton-program.ts'
import { DEAD, openTable, startState, stepFrom, type Table } from '#app/features/moderation/automaton-table.ts'
import { asksForEdges, longestMatch, needsDigit } from '#app/features/moderation/program-bounds.ts'
import { firstFrom } from '#app/features/moderation/sorted.ts'
import type { Tape } from '#app/features/moderation/tape.ts'
import type { Span } from '#app/features/moderation/view.ts'

/** A pattern as a table that grows with what it reads: one look for each character, however the pattern is written. */
export type Automaton = {
  table: Table
  find: (tape: Tape, starts: readonly number[], window: Span, work: Budget, found: Found) => void
  /** Of places where it may begin, those where it may match, however the text is cut into windows. */
  matching: (tape: Tape, starts: readonly number[], work: Budget) => readonly number[]
  longest: number
  needsDigit: boolean
}

export type Budget = { left: number }
type Found = (start: number, end: number) => void

/**
 * Finds what RE2 finds, leftmost and first, reading a window as a text of its own; stops when the work is spent.
 * `starts` are the places, in order, where it may begin.
 */
export function automatonOf(regex: RE2JS): Automaton {
  const program = programOf(regex)
  const table = openTable(program)
  return {
    table,
    find: (tape, starts, window, work, found) => findAll(table, tape, starts, window, work, found),
    matching: asksForEdges(program)
      ? (_, starts) => starts
      : (tape, starts, work) => matchingStarts(table, tape, starts, work),
    longest: longestMatch(program),
    needsDigit: needsDigit(program),
  }
}

function findAll(table: Table, tape: Tape, starts: readonly number[], window: Span, work: Budget, found: Found): void {
  let next = window.start
  for (let at = firstFrom(starts, next); at < starts.length && work.left >= 0; at++) {
    const start = starts[at] as number
    if (start >= window.end) break
    if (start < next) continue
    const end = matchFrom(table, tape, start, window, work)
    if (end <= start) continue
    found(start, end)
    next = end
  }
  work.left -= (window.end - window.start) >> 3
}

/** A pattern that may begin nearly everywhere is looked for where its words are. */
const MOST_TRIED = 50

function matchingStarts(table: Table, tape: Tape, starts: readonly number[], work: Budget): readonly number[] {
  if (starts.length > MOST_TRIED) return starts
  const whole = { start: 0, end: tape.units.length }
  return starts.filter((start) => work.left >= 0 && matchFrom(table, tape, start, whole, work) > start)
}

/** Where the match that begins here ends; -1 where none does. */
function matchFrom(table: Table, { units, kinds }: Tape, start: number, window: Span, work: Budget): number {
  const { alphabet } = table
  let state = startState(table, start === window.start ? BEFORE_ALL : (kinds[start - 1] as Before))
  let last = -1
  let at = start
  while (state !== DEAD) {
    let letter = alphabet.end
    let width = 1
    if (at < window.end) {
      const unit = units[at] as number
      if (unit >= 0xd800 && unit < 0xdc00 && at + 1 < window.end) {
        letter = alphabet.classOf(pairAt(units, at))
        width = 2
      } else {
        letter = letterOf(alphabet, unit)
      }
    }
    const step = stepFrom(table, state, letter, work)
    if (step & 1) last = at
    state = step >> 1
    at += width
  }
  work.left -= at - start
  return last
}

function pairAt(units: Uint16Array, at: number): number {
  return ((units[at] as number) - 0xd800) * 0x400 + ((units[at + 1] as number) - 0xdc00) + 0x10000
}
