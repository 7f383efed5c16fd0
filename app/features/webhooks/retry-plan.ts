const SECOND = 1_000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE

/** The schedule that Standard Webhooks recommends: ten attempts in about three days. */
const DELAYS_MS = [5 * SECOND, 5 * MINUTE, 30 * MINUTE, 2 * HOUR, 5 * HOUR, 10 * HOUR, 14 * HOUR, 20 * HOUR, 24 * HOUR]

const SPREAD = 0.2
const LONGEST_WAIT_MS = 24 * HOUR

/**
 * How long to wait after so many attempts, in ms; undefined when it is given up.
 * `chance` (0 to 1) spreads the deliveries, so that a receiver that comes back is not run over.
 */
export function retryDelayMs(attempts: number, chance: number, retryAfterMs = 0): number | undefined {
  const planned = DELAYS_MS[attempts - 1]
  if (planned === undefined) return undefined
  const spread = planned * (1 - SPREAD / 2 + SPREAD * chance)
  return Math.min(Math.max(spread, retryAfterMs), LONGEST_WAIT_MS + planned)
}

/** `Retry-After` in ms: seconds, or an HTTP date. */
export function retryAfterMs(header: string | undefined, now: number): number {
  if (header === undefined) return 0
  if (/^\d{1,7}$/.test(header.trim())) return Number(header) * SECOND
  const at = Date.parse(header)
  return Number.isNaN(at) ? 0 : Math.max(0, at - now)
}
