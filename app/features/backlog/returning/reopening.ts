const DAY = 86_400_000
const FEWEST = 10
const SHARE = 0.25
const RENEWAL_FACTOR = 1.5

/** How many new people bring a "no" back, where nobody says otherwise. */
export const usualBar = (people: number) => Math.max(FEWEST, Math.ceil(people * SHARE))

/** A "no" that was looked at again and stays comes back less often, but never "never". */
export const renewedBar = (bar: number) => Math.ceil(bar * RENEWAL_FACTOR)

/** No bar may be set so high that it means never. */
export const highestBar = (people: number, moq: number) => Math.max(moq, usualBar(people))

export const QUIET_MS = 90 * DAY
/** The chance of reaching the line of units that brings a "no" back. */
export const UNITS_CHANCE = 0.6
/** People who would buy what one of them was sent as a sample. */
export const SAMPLE_BUYERS = 5

export type ReturnTrigger = 'people' | 'units' | 'watch' | 'date' | 'samples' | 'appeal'

/** What was said with the "no"; what is null was not a condition. */
export type ReturnTerms = {
  reopenPeople: number | null
  unitsChance: number | null
  sampleBuyers: number | null
  reviewAt: number | null
}

export type Reached = {
  peopleSince: number
  unitsChance: number | null
  sampleBuyers: number
  /** A watched event has come about. */
  ticked: boolean
  now: number
  lastReturnAt: number | null
}

/**
 * Why a "no" comes back by itself, or nothing. At most once in 90 days, unless the world has changed: a watched
 * event, or enough units.
 */
export function returnTrigger(terms: ReturnTerms, reached: Reached): Exclude<ReturnTrigger, 'appeal'> | undefined {
  if (reached.ticked) return 'watch'
  if (isReached(terms.unitsChance, reached.unitsChance)) return 'units'
  if (reached.lastReturnAt !== null && reached.now - reached.lastReturnAt < QUIET_MS) return undefined
  if (isReached(terms.reopenPeople, reached.peopleSince)) return 'people'
  if (isReached(terms.sampleBuyers, reached.sampleBuyers)) return 'samples'
  if (isReached(terms.reviewAt, reached.now)) return 'date'
}

const isReached = (bar: number | null, value: number | null) => bar !== null && value !== null && value >= bar

/** A bar that is passed already when the "no" is said cannot be what brings it back. */
export const chanceToReach = (chance: number | null) =>
  chance !== null && chance >= UNITS_CHANCE ? null : UNITS_CHANCE
