/**
 * KR-20, which is alpha of items scored 0 or 1: how alike two forms of this kind would rank people (1 = entirely).
 * Negative values stay; null with fewer than two items or where all totals are equal. Kuder and Richardson 1937.
 */
export function kr20(items: number, itemVariances: number, totalVariance: number | null): number | null {
  if (items < 2 || !totalVariance) return null
  return (items / (items - 1)) * (1 - itemVariances / totalVariance)
}

/** KR-21: KR-20 as if all items were equally hard, from mean and variance of the totals alone; null as there. */
export function kr21(items: number, mean: number | null, totalVariance: number | null): number | null {
  if (items < 2 || mean === null || !totalVariance) return null
  return (items / (items - 1)) * (1 - (mean * (items - mean)) / (items * totalVariance))
}

/** Standard error of measurement, in raw points: SD × √(1 - reliability); null where there is no reliability. */
export function standardError(totalVariance: number | null, reliability: number | null): number | null {
  if (totalVariance === null || reliability === null) return null
  // Rounding may carry a perfect reliability past 1.
  return Math.sqrt(totalVariance * Math.max(0, 1 - reliability))
}

/** Spearman and Brown 1910: the reliability of a form `factor` times as long; null where it has no bound. */
export function spearmanBrown(reliability: number, factor: number): number | null {
  const divisor = 1 + (factor - 1) * reliability
  return divisor > 0 ? (factor * reliability) / divisor : null
}

/** How many times as long a form must be to reach the reliability `target`; null where no length does. */
export function lengthFactorFor(reliability: number, target: number): number | null {
  if (reliability <= 0 || reliability >= 1 || target >= 1) return null
  return (target * (1 - reliability)) / (reliability * (1 - target))
}
