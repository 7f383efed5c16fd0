import { groupSize } from '#app/features/admission/psychometrics/extreme-groups.ts'

type Bound = { score: number; before: number; seats: number }

/**
 * The extreme groups of `extremeGroups`, for totals that come by one after the other: `counts[t]` is how many have total
 * t. The function it returns is to be asked once for each, in their order; of equal totals the earlier one is the better.
 */
export function extremeRanks(counts: readonly number[]): (total: number) => 'upper' | 'lower' | undefined {
  const size = groupSize(counts.reduce((sum, count) => sum + count, 0))
  const falling = counts.map((count, score) => ({ count, score })).reverse()
  const upper = boundOf(falling, size)
  const lower = boundOf(falling.toReversed(), size)
  const met = { upper: 0, lower: 0 }
  return (total) => {
    // Both are asked each time: where most have one total, it bounds both groups.
    const isUpper = total > upper.score || (total === upper.score && met.upper++ < upper.seats)
    const isLower = total < lower.score || (total === lower.score && met.lower++ >= lower.before)
    if (isUpper) return 'upper'
    return isLower ? 'lower' : undefined
  }
}

/** The total at which the group is full, how many of that total still fit, and how many do not. */
function boundOf(inOrder: readonly { count: number; score: number }[], size: number): Bound {
  let left = size
  for (const { count, score } of inOrder) {
    if (count >= left) return { score, seats: left, before: count - left }
    left -= count
  }
  return { score: -1, seats: 0, before: 0 }
}
