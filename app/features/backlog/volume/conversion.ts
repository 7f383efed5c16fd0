import type { LadderStep } from '#app/features/backlog/volume/ladder-step.ts'

/** A Beta distribution: how likely somebody at a step buys, and how sure we are of that. */
export type Beta = { a: number; b: number }
export type Conversion = Record<LadderStep, Beta>

/** INVENTED, and shown as "not checked against sales" until three launches are scored. */
export const START_PRIORS: Conversion = {
  1: { a: 1, b: 49 },
  2: { a: 2, b: 38 },
  3: { a: 6, b: 6 },
  4: { a: 7, b: 5 },
  5: { a: 12, b: 8 },
}

/** From so many scored launches on the estimate counts as checked, and the record is public. */
export const LAUNCHES_TO_TRUST = 3

type Sales = { step: LadderStep; asked: number; bought: number }

/** What launches taught: every buyer speaks for the step, everyone who did not buy against it. */
export function learnedFrom(sales: readonly Sales[], priors: Conversion = START_PRIORS): Conversion {
  const learned = structuredClone(priors)
  for (const { step, asked, bought } of sales) {
    learned[step].a += bought
    learned[step].b += asked - bought
  }
  return learned
}

export const meanOf = ({ a, b }: Beta) => a / (a + b)
