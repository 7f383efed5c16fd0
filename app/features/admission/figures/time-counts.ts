/** How many answers took how many seconds: exact up to ten minutes, and short however many there are. */
export type TimeCounts = Uint32Array

const LONGEST_SECONDS = 600

export const noTimes = (): TimeCounts => new Uint32Array(LONGEST_SECONDS + 1)

/** Below half a second nothing was read; such an answer has no time. */
export function addTime(counts: TimeCounts, seconds: number, times = 1): void {
  const at = Math.min(seconds, LONGEST_SECONDS)
  if (at > 0) counts[at] = (counts[at] ?? 0) + times
}

function countTimes(counts: TimeCounts): number {
  let total = 0
  for (let seconds = 0; seconds < counts.length; seconds += 1) total += counts[seconds] ?? 0
  return total
}

export type TimeFigures = { n: number; q1: number; median: number; q3: number }

/** Quartiles in seconds; null where nothing was timed. */
export function timeFigures(counts: TimeCounts): TimeFigures | null {
  const n = countTimes(counts)
  if (n === 0) return null
  return { n, q1: quantile(counts, n / 4), median: quantile(counts, n / 2), q3: quantile(counts, (3 * n) / 4) }
}

/** The value of that rank, or half way to the next where the rank falls between two. */
function quantile(counts: TimeCounts, rank: number): number {
  if (!Number.isInteger(rank)) return valueAt(counts, Math.ceil(rank))
  return (valueAt(counts, rank) + valueAt(counts, rank + 1)) / 2
}

function valueAt(counts: TimeCounts, rank: number): number {
  let passed = 0
  for (let seconds = 0; seconds < counts.length; seconds += 1) {
    passed += counts[seconds] ?? 0
    if (passed >= rank) return seconds
  }
  return LONGEST_SECONDS
}
