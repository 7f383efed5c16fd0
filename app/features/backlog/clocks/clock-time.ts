import { type ClockKind, isDate, isPublic } from '#app/features/backlog/clocks/clock-lengths.ts'
import { addWorkdays, type Hours, workdaysBetween } from '#app/features/backlog/clocks/working-time.ts'

const DAY_MS = 86_400_000

type Unit = 'workday' | 'day'

/** What of a clock decides where it stands. */
export type Running = {
  kind: ClockKind
  unit: Unit
  allowance: number
  usedBefore: number
  runsFrom: number
  dueAt: number
  pausedAt: number | null
  stoppedAt: number | null
  usedInAll: number | null
  quietAt: number | null
  warnedAt: number | null
  breachedAt: number | null
  lateSaidAt: number | null
  lateDays: number | null
}

export const daysBetween = (unit: Unit, hours: Hours, from: number, to: number) =>
  unit === 'workday' ? workdaysBetween(hours, from, to) : (to - from) / DAY_MS

export const afterDays = (unit: Unit, hours: Hours, from: number, days: number) =>
  unit === 'workday' ? addWorkdays(hours, from, Math.max(0, days)) : Math.round(from + Math.max(0, days) * DAY_MS)

/** Days used up so far: pauses are out, and a stopped clock says what it said when it stopped. */
export function usedAt(clock: Running, hours: Hours, at: number): number {
  if (clock.usedInAll !== null) return clock.usedInAll
  if (clock.pausedAt !== null) return clock.usedBefore
  return clock.usedBefore + daysBetween(clock.unit, hours, clock.runsFrom, at)
}

/** How far over it is, in whole days of its own kind; 0 while it is in time. */
export const daysLate = (clock: Running, hours: Hours, at: number) =>
  Math.max(0, Math.floor(usedAt(clock, hours, at) - clock.allowance))

const MARKS = ['quietAt', 'warnedAt', 'breachedAt', 'lateSaidAt'] as const
export type Mark = (typeof MARKS)[number]

const SHARES: Record<Mark, number> = { quietAt: 0.5, warnedAt: 0.8, breachedAt: 1, lateSaidAt: 1.5 }

/** A date reminds when it comes; a promise speaks up before, and in public long after. */
function marksOf(kind: ClockKind): readonly Mark[] {
  if (isDate(kind)) return ['breachedAt']
  return isPublic(kind) ? MARKS : ['quietAt', 'warnedAt', 'breachedAt']
}

/** The first thing to be said that was not said yet, and when. Nothing while it is paused or stopped. */
export function nextMark(clock: Running, hours: Hours): { mark: Mark; at: number } | undefined {
  if (clock.stoppedAt !== null || clock.pausedAt !== null) return undefined
  const mark = marksOf(clock.kind).find((each) => clock[each] === null)
  if (mark === 'breachedAt') return { mark, at: clock.dueAt }
  if (mark) return { mark, at: atShare(clock, hours, clock.allowance * SHARES[mark]) }
  // In public one day more is said each day.
  const said = clock.lateDays
  return said === null ? undefined : { mark: 'lateSaidAt', at: atShare(clock, hours, clock.allowance + said + 1) }
}

const atShare = ({ unit, runsFrom, usedBefore }: Running, hours: Hours, used: number) =>
  afterDays(unit, hours, runsFrom, used - usedBefore)

/** Goes on from `at`, under these hours, with what is left. What was due stays due. */
export function runningFrom(clock: Running, hours: Hours, at: number): Pick<Running, 'runsFrom' | 'dueAt'> {
  const left = clock.allowance - clock.usedBefore
  return { runsFrom: at, dueAt: left > 0 ? afterDays(clock.unit, hours, at, left) : clock.dueAt }
}
