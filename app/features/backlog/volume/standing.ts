import { asksJuster, type LadderStep, mostPieces, type StatedStep } from '#app/features/backlog/volume/ladder-step.ts'

/** What one person said last at one step: the day of the latest post or Me too, or a statement and its end. */
export type Word = { step: 1 | 2; saidAt: number }
export type Statement = { step: StatedStep; juster: number | null; qty: number; expiresAt: number }
export type Heard = { key: string; words: readonly Word[]; statement?: Statement; buysForMany: boolean }

/** Where a person stands now: once, at the strongest step. */
export type Standing = {
  /** Tells people apart, so that each has dice of their own. */
  key: string
  step: LadderStep
  /** 0 to 10; 10 where the step does not ask how sure. */
  juster: number
  qty: number
  /** Halves with every window of 24 months that has passed since the last word. */
  weight: number
}

/** Twenty-four months, and the twelve for which a statement about buying holds. */
const WINDOW_MONTHS = 24
export const STATEMENT_MONTHS = 12

/** The same day so many months on; the last of a shorter month. */
export function monthsAfter(at: number, months: number): number {
  const day = new Date(at)
  const moved = new Date(at)
  moved.setUTCDate(1)
  moved.setUTCMonth(day.getUTCMonth() + months)
  const lastDay = new Date(Date.UTC(moved.getUTCFullYear(), moved.getUTCMonth() + 1, 0)).getUTCDate()
  moved.setUTCDate(Math.min(day.getUTCDate(), lastDay))
  return moved.getTime()
}

/** How many whole windows of 24 months lie between. */
function windowsSince(saidAt: number, now: number): number {
  let windows = 0
  while (monthsAfter(saidAt, (windows + 1) * WINDOW_MONTHS) <= now) windows++
  return windows
}

/** A statement that holds; without one the strongest word of the latest window; nobody who never said a word. */
export function standingOf({ key, words, statement, buysForMany }: Heard, now: number): Standing | undefined {
  if (statement && statement.expiresAt > now) {
    const { step, juster, qty } = statement
    const pieces = Math.min(qty, mostPieces(buysForMany))
    return { key, step, juster: asksJuster(step) ? (juster ?? 0) : 10, qty: pieces, weight: 1 }
  }
  const heard = words.map(({ step, saidAt }) => ({ step, windows: windowsSince(saidAt, now) }))
  const latest = Math.min(...heard.map(({ windows }) => windows))
  const strongest = Math.max(...heard.filter(({ windows }) => windows === latest).map(({ step }) => step))
  if (heard.length === 0) return undefined
  return { key, step: strongest as 1 | 2, juster: 10, qty: 1, weight: 0.5 ** latest }
}

/** When time alone next changes where this person stands: a statement runs out, or a word fades. */
export function changesAt({ words, statement }: Heard, now: number): number | undefined {
  const ends = statement && statement.expiresAt > now ? [statement.expiresAt] : []
  const fades = words.map(({ saidAt }) => monthsAfter(saidAt, (windowsSince(saidAt, now) + 1) * WINDOW_MONTHS))
  const moments = [...ends, ...fades]
  return moments.length === 0 ? undefined : Math.min(...moments)
}
