import type { RE2JS } from 're2js'
import { fillPage } from '#app/features/moderation/automaton-alphabet.ts'
import { BEFORE_ALL, type Before, programOf } from '#app/features/moderation/automaton-program.ts'
import {
  DEAD,
  learnStep,
  openTable,
  startState,
  type Table,
  UNKNOWN,
} from '#app/features/moderation/automaton-table.ts'

import { mayBegin } from '#app/features/moderation/first-characters.ts'
import { longestMatch, needsDigit } from '#app/features/moderation/program-bounds.ts'
import type { Tape } from '#app/features/moderation/tape.ts'
import type { Span } from '#app/features/moderation/view.ts'

/** A pattern as a table that grows with what it reads: one look for each character, however the pattern is written. */
export type Automaton = {
  find: (tape: Tape, window: Span, work: Budget, found: Found) => void
  longest: number
  needsDigit: boolean
}

export type Budget = { left: number }
type Found = (start: number, end: number) => void

/** Finds what RE2 finds, leftmost and first, reading a window as a text of its own; stops when the work is spent. */
export function automatonOf(regex: RE2JS): Automaton {
  const program = programOf(regex)
  const table = openTable(program)
  return {
    find: (tape, window, work, found) => findAll(table, tape, window, work, found),
    longest: longestMatch(program),
    needsDigit: needsDigit(program),
  }
}

function findAll(table: Table, { units, kinds }: Tape, window: Span, work: Budget, found: Found): void {
  const { start: from, end: to } = window
  const { first, alphabet } = table
  const { pages, size, end: endOfText } = alphabet
  let steps = table.steps
  let start = from
  while (start < to && work.left >= 0) {
    const before = start === from ? BEFORE_ALL : (kinds[start - 1] as Before)
    if (!mayBegin(first, before, units[start] as number)) {
      start++
      continue
    }
    let state = startState(table, before)
    let last = -1
    let at = start
    while (state !== DEAD) {
      let letter = endOfText
      let width = 1
      if (at < to) {
        const unit = units[at] as number
        if (unit >= 0xd800 && unit < 0xdc00 && at + 1 < to) {
          letter = alphabet.classOf(pairAt(units, at))
          width = 2
        } else {
          letter = (pages[unit >> 8] ?? fillPage(alphabet, unit >> 8))[unit & 255] as number
        }
      }
      let step = steps[state * size + letter] as number
      if (step === UNKNOWN) {
        step = learnStep(table, state, letter, work)
        steps = table.steps
      }
      if (step & 1) last = at
      state = step >> 1
      at += width
    }
    work.left -= at - start
    if (last > start) found(start, last)
    start = last > start ? last : start + 1
  }
  work.left -= (to - from) >> 3
}

function pairAt(units: Uint16Array, at: number): number {
  return ((units[at] as number) - 0xd800) * 0x400 + ((units[at + 1] as number) - 0xdc00) + 0x10000
}
