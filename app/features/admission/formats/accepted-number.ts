const NUMBER = String.raw`[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?`
const WITH_TOLERANCE = new RegExp(`^(${NUMBER})(?::(${NUMBER}))?$`)
const RANGE = new RegExp(`^(${NUMBER})\\.\\.(${NUMBER})$`)

/** From `centre - tolerance` to `centre + tolerance`, both included. */
export type Accepted = { centre: number; tolerance: number }

/** Reads `15`, `15:0.5` and `14.5..15.5`. */
export function acceptedNumber(written: string): Accepted | undefined {
  const [, low, high] = RANGE.exec(written) ?? []
  const [, centre, tolerance = '0'] = WITH_TOLERANCE.exec(written) ?? []
  const accepted = low
    ? { centre: (Number(low) + Number(high)) / 2, tolerance: (Number(high) - Number(low)) / 2 }
    : { centre: Number(centre), tolerance: Number(tolerance) }
  return Number.isFinite(accepted.centre) && accepted.tolerance >= 0 && Number.isFinite(accepted.tolerance)
    ? accepted
    : undefined
}
