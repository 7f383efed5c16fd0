import { sum } from '#app/features/admission/psychometrics/averages.ts'
import { chanceOfAtLeast, scoreChances } from '#app/features/admission/psychometrics/pass-chance.ts'

/** The answers to one item in a stretch of time; omitted ones are wrong, the median is of those that were timed. */
export type AnswerWindow = { n: number; right: number; medianSeconds: number | null }

// One honest item in a hundred rises as far by chance; that it is answered a fifth faster as well is rarer still.
export const LEAK_THRESHOLDS = { leastPerWindow: 30, leastZ: 2.326, mostTimeRatio: 0.8 }

/** `z` of the rise in right answers; `timeRatio` recent over earlier median time; null where not defined. */
export type LeakSigns = { z: number | null; timeRatio: number | null; isFlagged: boolean }

/**
 * Does an item become easier and quicker at once? The rise is tested by the one-sided z of two proportions with pooled
 * variance; both it and the ratio of the median times must cross their thresholds, with enough answers in both windows.
 */
export function leakSigns(earlier: AnswerWindow, recent: AnswerWindow, thresholds = LEAK_THRESHOLDS): LeakSigns {
  const z = riseZ(earlier, recent)
  const timeRatio = ratio(recent.medianSeconds, earlier.medianSeconds)
  const isEnough = Math.min(earlier.n, recent.n) >= thresholds.leastPerWindow
  const rises = z !== null && z >= thresholds.leastZ
  const quickens = timeRatio !== null && timeRatio <= thresholds.mostTimeRatio
  return { z, timeRatio, isFlagged: isEnough && rises && quickens }
}

function riseZ(earlier: AnswerWindow, recent: AnswerWindow): number | null {
  if (earlier.n === 0 || recent.n === 0) return null
  const pooled = (earlier.right + recent.right) / (earlier.n + recent.n)
  const error = Math.sqrt(pooled * (1 - pooled) * (1 / earlier.n + 1 / recent.n))
  return error === 0 ? null : (recent.right / recent.n - earlier.right / earlier.n) / error
}

function ratio(recent: number | null, earlier: number | null): number | null {
  return recent === null || !earlier ? null : recent / earlier
}

/** One item that two sittings both had wrong: what each chose, and how many of all candidates chose each wrong option. */
type BothWrong = { first: number; second: number; wrongChoices: Readonly<Record<number, number>> }

/** Identical wrong answers: how many were found and expected, and the chance of so many or more without a leak. */
export type Likeness = { compared: number; identical: number; expected: number; chance: number; isFlagged: boolean }

// One pair of honest sittings in ten thousand.
const LIKENESS_CHANCE = 1e-4

/**
 * Two who do not know meet in the same wrong option with the sum of the squares of the options' popularity among wrong
 * answers; over several items the matches are Poisson-binomial. Flags for a person to look at, never a verdict.
 */
export function wrongLikeness(items: readonly BothWrong[], flaggedBelow = LIKENESS_CHANCE): Likeness {
  const chances = items.map(({ wrongChoices }) => matchChance(Object.values(wrongChoices)))
  const identical = items.filter(({ first, second }) => first === second).length
  const chance = chanceOfAtLeast(scoreChances(chances), identical)
  return { compared: items.length, identical, expected: sum(chances), chance, isFlagged: chance < flaggedBelow }
}

/** An item whose wrong answers nobody has counted says nothing, so a match there is no surprise. */
function matchChance(counts: readonly number[]): number {
  const all = sum(counts)
  return all === 0 ? 1 : sum(counts.map((count) => (count / all) ** 2))
}
