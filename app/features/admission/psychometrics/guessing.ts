import { mean } from '#app/features/admission/psychometrics/averages.ts'

/** Raw points less what blind guessing gave: right - wrong / (options - 1); null with a single option. */
export function correctedForGuessing(right: number, wrong: number, options: number): number | null {
  return options < 2 ? null : right - wrong / (options - 1)
}

const NORMATIVE_SHARE = 0.1
const LONGEST_SECONDS = 10

/** NT10, in seconds: an answer faster than a tenth of the item's mean time was not read. Wise and Ma 2012. */
export function rapidThreshold(meanSeconds: number): number {
  return Math.min(LONGEST_SECONDS, NORMATIVE_SHARE * meanSeconds)
}

/** An answer slower than the threshold was worked out. */
export function isWorkedOut(seconds: number, meanSeconds: number): boolean {
  return seconds > rapidThreshold(meanSeconds)
}

/** Response time effort: the share of a sitting's answers that were worked out (0 to 1); null without answers. */
export function responseTimeEffort(answers: readonly { seconds: number; meanSeconds: number }[]): number | null {
  return mean(answers.map(({ seconds, meanSeconds }) => (isWorkedOut(seconds, meanSeconds) ? 1 : 0)))
}
