import type { RE2JS } from 're2js'
import { fillPage } from '#app/features/moderation/automaton-alphabet.ts'
import { BEFORE_ALL, kindOf, programOf } from '#app/features/moderation/automaton-program.ts'
import {
  DEAD,
  learnStep,
  openTable,
  startState,
  type Table,
  UNKNOWN,
} from '#app/features/moderation/automaton-table.ts'

/** A pattern as a table that grows with what it reads: one look for each character, however the pattern is written. */
export type Automaton = { find: (text: string, from: number, to: number, work: Budget, found: Found) => void }

export type Budget = { left: number }
type Found = (start: number, end: number) => void

/** Finds what RE2 finds, leftmost and first, reading [from, to) as a text of its own; stops when the work is spent. */
export function automatonOf(regex: RE2JS): Automaton {
  let table: Table | undefined
  return {
    find: (text, from, to, work, found) => {
      table ??= openTable(programOf(regex))
      const { first } = table
      let start = from
      while (start < to && work.left >= 0) {
        if (first[text.charCodeAt(start) & 255] === 0) {
          start++
          continue
        }
        const end = matchAt(table, text, start, from, to, work)
        if (end > start) found(start, end)
        start = end > start ? end : start + 1
      }
      work.left -= (to - from) >> 3
    },
  }
}

/** The end of the match that begins at `start`, or -1. */
function matchAt(table: Table, text: string, start: number, from: number, to: number, work: Budget): number {
  const { alphabet } = table
  const { pages, size } = alphabet
  let state = startState(table, start === from ? BEFORE_ALL : kindOf(text.charCodeAt(start - 1)))
  let last = -1
  let at = start
  while (state !== DEAD) {
    const unit = at < to ? text.charCodeAt(at) : -1
    const isPair = unit >= 0xd800 && unit < 0xdc00 && at + 1 < to
    let letter = alphabet.end
    if (isPair) letter = alphabet.classOf(text.codePointAt(at) ?? unit)
    else if (unit >= 0) letter = (pages[unit >> 8] ?? fillPage(alphabet, unit >> 8))[unit & 255] as number
    let step = table.steps[state * size + letter] as number
    if (step === UNKNOWN) step = learnStep(table, state, letter, work)
    if (step & 1) last = at
    state = step >> 1
    at += isPair ? 2 : 1
  }
  work.left -= at - start
  return last
}
