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

type Refused = { reopenPeople: number | null; reviewAt: number | null }
type Since = { peopleSince: number; now: number; lastReturnAt: number | null }

/** Why a "no" comes back by itself, or nothing. People bring it back at most once in 90 days. */
export function returnTrigger(
  { reopenPeople, reviewAt }: Refused,
  { peopleSince, now, lastReturnAt }: Since,
): 'people' | 'date' | undefined {
  const quiet = lastReturnAt !== null && now - lastReturnAt < QUIET_MS
  if (!quiet && reopenPeople !== null && peopleSince >= reopenPeople) return 'people'
  if (!quiet && reviewAt !== null && now >= reviewAt) return 'date'
}
