import type { RequestState } from '#app/features/backlog/request-label.ts'
import type { CLOCK_KINDS } from '#db/schema/backlog-routing.ts'

export type ClockKind = (typeof CLOCK_KINDS)[number]

type Length = { unit: 'workday' | 'day'; days: number }

/** How long each step may take, where no rule says otherwise. A date given with the clock comes before these. */
export const LENGTHS: Record<ClockKind, Length> = {
  route: { unit: 'workday', days: 2 },
  grade: { unit: 'workday', days: 5 },
  verdict: { unit: 'workday', days: 20 },
  volume: { unit: 'day', days: 30 },
  update: { unit: 'day', days: 60 },
  review: { unit: 'day', days: 365 },
  decide: { unit: 'workday', days: 10 },
  judge: { unit: 'workday', days: 5 },
  translation: { unit: 'workday', days: 5 },
  'sample-feedback': { unit: 'day', days: 30 },
}

/** A date in a calendar to look again is no promise that somebody is late with. */
export const DATES: readonly ClockKind[] = ['review', 'volume']

export const isDate = (kind: ClockKind) => DATES.includes(kind)

/** The promise that a state makes to those who asked. `needs_info` makes none: it only pauses the one that runs. */
const PROMISES: Partial<Record<RequestState, ClockKind>> = {
  inbox: 'route',
  routed: 'grade',
  grading: 'verdict',
  volume_test: 'volume',
  planned: 'update',
  making: 'update',
  parked: 'review',
  final_no: 'review',
  reopen_due: 'decide',
}

/** States with a promise. */
export const PROMISING = Object.keys(PROMISES) as RequestState[]

export const promiseOf = (state: RequestState): ClockKind | undefined => PROMISES[state]

/** Lateness that everybody may read of: it is the maker's own, and about a request. */
export const isPublic = (kind: ClockKind) => STATE_CLOCKS.includes(kind) && !isDate(kind)

/** Those that follow a request's state; the others are started and stopped by what they run for. */
export const STATE_CLOCKS: readonly ClockKind[] = ['route', 'grade', 'verdict', 'volume', 'update', 'review', 'decide']
