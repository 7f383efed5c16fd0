import { mean, sampleDeviation, sum } from '#app/features/admission/psychometrics/averages.ts'

export type AngoffCut = {
  judgeCuts: number[]
  cut: number | null
  cutPercent: number | null
  sdJudges: number | null
  se: number | null
  itemMeans: (number | null)[]
  itemSds: (number | null)[]
  passMark: number | null
}

// A cut of exactly 28 that the sums made 28.000000000000004 is still 28.
const ROUNDING = 1e-9

/**
 * Modified Angoff: each judge's row says how likely somebody just good enough is to have each item right (0 to 1).
 * Cuts in raw points; deviations are those of a sample of judges, null of a single one; all null without judges.
 * The pass mark is the cut rounded up. Angoff 1971.
 */
export function angoffCut(ratings: readonly (readonly number[])[]): AngoffCut {
  const items = ratings[0]?.length ?? 0
  const judgeCuts = ratings.map(sum)
  const cut = mean(judgeCuts)
  const sdJudges = sampleDeviation(judgeCuts)
  const byItem = Array.from({ length: items }, (_, item) => ratings.map((row) => row[item] ?? 0))
  return {
    judgeCuts,
    cut,
    cutPercent: cut === null || items === 0 ? null : (100 * cut) / items,
    sdJudges,
    se: sdJudges === null ? null : sdJudges / Math.sqrt(ratings.length),
    itemMeans: byItem.map(mean),
    itemSds: byItem.map(sampleDeviation),
    passMark: cut === null ? null : Math.ceil(cut - ROUNDING),
  }
}
