/** A share as counted, and the bounds within which the true one lies in 95 of 100 such counts. */
export type CountedShare = { hits: number; of: number; share: number; low: number; high: number }

/** The two-sided 95 % quantile of the normal distribution. */
const Z = 1.959963984540054

/** Wilson's interval: right for few counts and near 0 and 1 too. Of nothing, nothing is known: 0 to 1. */
export function wilsonShare(hits: number, of: number): CountedShare {
  if (of === 0) return { hits, of, share: 0, low: 0, high: 1 }
  const share = hits / of
  const spread = Z * Math.sqrt((share * (1 - share)) / of + (Z * Z) / (4 * of * of))
  const middle = share + (Z * Z) / (2 * of)
  const scale = 1 + (Z * Z) / of
  const low = hits === 0 ? 0 : (middle - spread) / scale
  return { hits, of, share, low, high: hits === of ? 1 : (middle + spread) / scale }
}
