import { sum } from '#app/features/admission/psychometrics/averages.ts'
import { correlation, type PairSums, pairSums, spread } from '#app/features/admission/psychometrics/correlation.ts'
import {
  discrimination,
  type ExtremeGroups,
  extremeGroups,
} from '#app/features/admission/psychometrics/extreme-groups.ts'
import { kr20, kr21, standardError } from '#app/features/admission/psychometrics/reliability.ts'

/** Of one item: `p` right, and how it goes with the total, with the rest, and without it. */
type ItemAnalysis = {
  p: number | null
  variance: number | null
  rTotal: number | null
  rRest: number | null
  alphaIfDeleted: number | null
  d27: number | null
}

type FormAnalysis = {
  n: number
  k: number
  totals: number[]
  mean: number | null
  variance: number | null
  kr20: number | null
  kr21: number | null
  sem: number | null
  items: ItemAnalysis[]
}

/**
 * Classical test statistics of one fixed form: a row of zeros and ones for each candidate, all of length `k`.
 * Raw points throughout; variances divide by N; what is undefined is null. Lord and Novick 1968.
 */
export function analyseForm(scored: readonly (readonly number[])[], k: number): FormAnalysis {
  const totals = scored.map(sum)
  const groups = extremeGroups(totals)
  const columns = Array.from({ length: k }, (_, item) => scored.map((row) => row[item] ?? 0))
  const sums = columns.map((column) => pairSums(column, totals))
  const itemVariances = sum(sums.map(itemVariance))
  const variance = varianceFrom(totals.length, sum(totals), sum(totals.map((total) => total ** 2)))
  const mean = totals.length === 0 ? null : sum(totals) / totals.length
  const reliability = kr20(k, itemVariances, variance)
  return {
    n: totals.length,
    k,
    totals,
    mean,
    variance,
    kr20: reliability,
    kr21: kr21(k, mean, variance),
    sem: standardError(variance, reliability),
    items: sums.map((pairs, item) => ({
      p: pairs.n === 0 ? null : pairs.x / pairs.n,
      variance: pairs.n === 0 ? null : itemVariance(pairs),
      rTotal: correlation(pairs),
      rRest: correlation(withRest(pairs)),
      alphaIfDeleted: alphaWithout(pairs, k, itemVariances),
      d27: pairs.n < 2 ? null : discriminationOf(columns[item] ?? [], groups),
    })),
  }
}

function itemVariance({ n, x, xx }: PairSums): number {
  return varianceFrom(n, x, xx) ?? 0
}

function varianceFrom(n: number, total: number, squares: number): number | null {
  return n === 0 ? null : spread(n, total, squares) / n ** 2
}

/** The same pairs with the item taken out of the total; whole numbers, so nothing is lost. */
function withRest({ n, x, y, xx, yy, xy }: PairSums): PairSums {
  return { n, x, y: y - x, xx, yy: yy - 2 * xy + xx, xy: xy - xx }
}

function alphaWithout(pairs: PairSums, k: number, itemVariances: number): number | null {
  const { n, y, yy } = withRest(pairs)
  return kr20(k - 1, itemVariances - itemVariance(pairs), varianceFrom(n, y, yy))
}

function discriminationOf(column: readonly number[], { upper, lower }: ExtremeGroups): number | null {
  const rightOf = (places: number[]) => ({ n: places.length, right: sum(places.map((place) => column[place] ?? 0)) })
  return discrimination(rightOf(upper), rightOf(lower))
}
