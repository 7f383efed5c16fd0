import type { BlueprintRow, Stratum } from '#app/features/admission/blueprint.ts'
import { sum } from '#app/features/admission/psychometrics/averages.ts'
import { chanceOfAtLeast, scoreChances } from '#app/features/admission/psychometrics/pass-chance.ts'

/** At least so many of one topic must be right besides, as a minimum of safety. */
export type SectionMinimum = { topic: string; least: number }

export type PassRule = { cut: number; sectionMinimum: SectionMinimum | null }

export type FormPassing = {
  /** The chance to pass a form. */
  chance: number
  /** The raw score to expect. */
  mean: number
  /** Standard error of measurement: how far, in raw points, the score of this very person strays from form to form. */
  sem: number
}

/** Exact, over all ways to answer a form of these strata, each item with the chance that its stratum gives. */
export function formPassing(
  rows: readonly BlueprintRow[],
  rateOf: (stratum: Stratum) => number,
  { cut, sectionMinimum }: PassRule,
): FormPassing {
  const chancesOf = (some: readonly BlueprintRow[]) => some.flatMap((row) => Array<number>(row.count).fill(rateOf(row)))
  const isInSection = (row: BlueprintRow) => row.topic === sectionMinimum?.topic
  const section = scoreChances(chancesOf(rows.filter(isInSection)))
  const rest = scoreChances(chancesOf(rows.filter((row) => !isInSection(row))))
  const least = sectionMinimum?.least ?? 0
  const passing = section.map((chance, score) => (score < least ? 0 : chance * chanceOfAtLeast(rest, cut - score)))
  const chances = chancesOf(rows)
  return {
    chance: Math.min(1, sum(passing)),
    mean: sum(chances),
    sem: Math.sqrt(sum(chances.map((chance) => chance * (1 - chance)))),
  }
}
