/** The estimate as it stood before a launch, and the units sold in the first 90 days. */
type Scored = {
  unitsLow: number | null
  unitsMiddle: number | null
  unitsHigh: number | null
  unitsSold: number | null
}

export const DAYS_TO_SCORE = 90

type LaunchRecord = {
  /** Launches with an estimate that sales can be held against. */
  scored: number
  /** How many of them sold between p10 and p90. */
  within: number
}

const isScored = ({ unitsMiddle, unitsSold }: Scored) => unitsMiddle !== null && unitsSold !== null

/** Whether as many were sold as p10 to p90 said; nothing where there is nothing to compare. */
export const isWithin = (launch: Scored): boolean | null =>
  isScored(launch)
    ? (launch.unitsSold ?? 0) >= (launch.unitsLow ?? 0) && (launch.unitsSold ?? 0) <= (launch.unitsHigh ?? 0)
    : null

/** By how much the middle was off, as a share of what was sold; nothing where nothing was sold. */
export const errorOf = ({ unitsMiddle, unitsSold }: Scored): number | null =>
  unitsMiddle === null || !unitsSold ? null : (unitsMiddle - unitsSold) / unitsSold

/** Good when about four in five lie within. */
export function recordOf(launches: readonly Scored[]): LaunchRecord {
  const scored = launches.filter(isScored)
  return { scored: scored.length, within: scored.filter(isWithin).length }
}
