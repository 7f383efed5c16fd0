import { sum } from '#app/features/admission/psychometrics/averages.ts'

/** All that a correlation needs of n pairs, so that they need not be held. */
export type PairSums = { n: number; x: number; y: number; xx: number; yy: number; xy: number }

// Sums of whole numbers are exact; those of shares carry rounding, which must not pass for a variance.
const NOISE = 1e-10

/** Pearson's r; null where there are fewer than two pairs, or one side never varies. */
export function correlation({ n, x, y, xx, yy, xy }: PairSums): number | null {
  const spreads = spread(n, x, xx) * spread(n, y, yy)
  if (n < 2 || spreads === 0) return null
  return Math.min(1, Math.max(-1, (n * xy - x * y) / Math.sqrt(spreads)))
}

/** N² times the population variance of n values, from their sum and the sum of their squares. */
export function spread(n: number, total: number, squares: number): number {
  const found = n * squares - total ** 2
  return found <= NOISE * n * squares ? 0 : found
}

/** The sums of two lists of equal length. */
export function pairSums(xs: readonly number[], ys: readonly number[]): PairSums {
  const products = (as: readonly number[], bs: readonly number[]) => sum(as.map((a, index) => a * (bs[index] ?? 0)))
  return { n: xs.length, x: sum(xs), y: sum(ys), xx: products(xs, xs), yy: products(ys, ys), xy: products(xs, ys) }
}
