/** How long one slice may hold the writer: everybody else writes through the same door. */
const HOLD_MS = 25
const MOST = 64

export const FIRST_SLICE = 8

/** How many to take next, from how long the last ones took. */
export function nextSlice(taken: number, tookMs: number): number {
  if (tookMs > HOLD_MS) return Math.max(1, Math.floor((taken * HOLD_MS) / tookMs))
  return tookMs * 2 > HOLD_MS ? taken : Math.min(MOST, taken * 2)
}
