/** The round of a moment: every calendar month is one, in UTC. */
export const monthOf = (at: number) => new Date(at).toISOString().slice(0, 7)

const startOf = (month: string) => Date.parse(`${month}-01T00:00:00Z`)

export const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/

export function monthAfter(month: string): string {
  const day = new Date(startOf(month))
  day.setUTCMonth(day.getUTCMonth() + 1)
  return monthOf(day.getTime())
}

/** When applications for it end and its places can be given. */
export const closesAt = (month: string) => startOf(monthAfter(month))

export type RoundLimits = { capacity: number; moneyCap: number; costCap: number; currency: string }

export const USUAL_LIMITS: RoundLimits = { capacity: 8, moneyCap: 4000, costCap: 500, currency: 'EUR' }

/** As many as there are places, and as the money reaches for. */
export const placesIn = ({ capacity, moneyCap, costCap }: Omit<RoundLimits, 'currency'>) =>
  Math.min(capacity, Math.floor(moneyCap / Math.max(1, costCap)))

/** Rounds in which a sample stays without being picked; then its applicant is asked again. */
export const ROUNDS_TO_STAY = 2
