import { correlation } from '#app/features/admission/psychometrics/correlation.ts'

/** How many chose it, with the sum of their rest scores. */
export type OptionTally = { n: number; rest: number }

/** `share` of all candidates; `meanRest` in the unit of the rest scores, null if nobody chose it; `rRest` see there. */
export type OptionFigures = { n: number; share: number | null; meanRest: number | null; rRest: number | null }

/**
 * How those who chose an option did in the rest of the form. `rRest` correlates choosing it with the rest score: a good
 * distractor's is negative, the key's positive; null where all or none chose it, or all rest scores are equal.
 */
export function optionFigures(
  option: OptionTally,
  all: { n: number; rest: number; restSquares: number },
): OptionFigures {
  const sums = { n: all.n, x: option.n, xx: option.n, y: all.rest, yy: all.restSquares, xy: option.rest }
  return {
    n: option.n,
    share: all.n === 0 ? null : option.n / all.n,
    meanRest: option.n === 0 ? null : option.rest / option.n,
    rRest: correlation(sums),
  }
}

/** The table of one item: what each candidate chose (null = omitted) beside what he scored in the rest. */
export function optionTable<Option extends string | number>(
  chosen: readonly (Option | null)[],
  rests: readonly number[],
  options: readonly Option[],
): { option: Option | null; figures: OptionFigures }[] {
  const all = { n: rests.length, rest: 0, restSquares: 0 }
  const tallies = new Map<Option | null, OptionTally>([...options, null].map((option) => [option, { n: 0, rest: 0 }]))
  for (const [candidate, rest] of rests.entries()) {
    all.rest += rest
    all.restSquares += rest ** 2
    const tally = tallies.get(chosen[candidate] ?? null)
    if (!tally) continue
    tally.n += 1
    tally.rest += rest
  }
  return [...tallies].map(([option, tally]) => ({ option, figures: optionFigures(tally, all) }))
}
