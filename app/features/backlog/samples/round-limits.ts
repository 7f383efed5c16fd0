export type RoundLimits = { capacity: number; moneyCap: number; costCap: number; currency: string }

export const USUAL_LIMITS: RoundLimits = { capacity: 8, moneyCap: 4000, costCap: 500, currency: 'EUR' }

/** As many as there are places, and as the money reaches for. */
export const placesIn = ({ capacity, moneyCap, costCap }: Omit<RoundLimits, 'currency'>) =>
  Math.min(capacity, Math.floor(moneyCap / Math.max(1, costCap)))

/** Rounds in which a sample stays without being picked; then its applicant is asked again. */
export const ROUNDS_TO_STAY = 2
