const SHARE = 0.27

/** How many of n candidates make up the upper, and as many the lower group: 27 %, at least one. Kelley 1939. */
export function groupSize(n: number): number {
  return Math.max(1, Math.floor(SHARE * n + 0.5))
}

export type ExtremeGroups = { upper: number[]; lower: number[] }

/** Who is in the two groups, by their place in the list; of equal totals the earlier one is the better. */
export function extremeGroups(totals: readonly number[]): ExtremeGroups {
  const ranked = totals.map((total, place) => ({ total, place })).sort((a, b) => b.total - a.total || a.place - b.place)
  const places = ranked.map(({ place }) => place)
  const size = groupSize(totals.length)
  return { upper: places.slice(0, size), lower: places.slice(-size) }
}

/** D: the share of the upper group that had the item right less that of the lower (-1 to 1); null if one is empty. */
export function discrimination(
  upper: { n: number; right: number },
  lower: { n: number; right: number },
): number | null {
  return upper.n === 0 || lower.n === 0 ? null : upper.right / upper.n - lower.right / lower.n
}
