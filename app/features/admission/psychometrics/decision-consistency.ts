import { sum } from '#app/features/admission/psychometrics/averages.ts'
import { passChance } from '#app/features/admission/psychometrics/pass-chance.ts'

/** `agreement` p0: the share who would get the same verdict twice; `kappa`: the part of it that chance does not give. */
export type Consistency = { agreement: number; kappa: number | null }

/**
 * Subkoviak 1976, from a single form: each candidate's chance per item is drawn to the mean by the reliability, and his
 * two sittings are binomial. `scores[t]` counts the candidates with raw score t, up to the length of the form.
 * Null without candidates, or where the reliability is undefined or negative; kappa null where all verdicts agree by chance.
 */
export function decisionConsistency(
  scores: readonly number[],
  cut: number,
  reliability: number | null,
): Consistency | null {
  const candidates = sum(scores)
  const length = scores.length - 1
  if (candidates === 0 || length < 1 || reliability === null || reliability < 0) return null

  const average = (of: (score: number) => number) => sum(scores.map((count, score) => count * of(score))) / candidates
  const mean = average((score) => score)
  const passes = scores.map((_, score) =>
    passChance(length, cut, (reliability * score + (1 - reliability) * mean) / length),
  )
  const passOf = (score: number) => passes[score] ?? 0
  const agreement = average((score) => agreementOf(passOf(score)))
  const byChance = agreementOf(average(passOf))
  return { agreement, kappa: byChance < 1 ? (agreement - byChance) / (1 - byChance) : null }
}

const agreementOf = (pass: number) => pass ** 2 + (1 - pass) ** 2

/** How many candidates had each raw score from 0 to `length`. */
export function scoreCounts(totals: readonly number[], length: number): number[] {
  const counts = Array<number>(length + 1).fill(0)
  for (const total of totals) counts[total] = (counts[total] ?? 0) + 1
  return counts
}
