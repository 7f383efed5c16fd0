import { mean, populationVariance } from '#app/features/admission/psychometrics/averages.ts'

/** `y = slope × x + intercept` carries a value of scale X to scale Y. */
type Line = { slope: number; intercept: number }

/**
 * Mean-sigma linking: the line that carries difficulties of calibration X to those of the same items in calibration Y.
 * Null where the difficulties of X do not vary. Marco 1977.
 */
export function meanSigma(difficultiesX: readonly number[], difficultiesY: readonly number[]): Line | null {
  return linearEquating(momentsOf(difficultiesX), momentsOf(difficultiesY))
}

/** Linear equating: scores that lie as many deviations from their mean are equal. Null where X does not vary. */
export function linearEquating(x: Moments, y: Moments): Line | null {
  if (x.mean === null || y.mean === null || y.sd === null || !x.sd) return null
  const slope = y.sd / x.sd
  return { slope, intercept: y.mean - slope * x.mean }
}

type Moments = { mean: number | null; sd: number | null }

function momentsOf(values: readonly number[]): Moments {
  const variance = populationVariance(values)
  return { mean: mean(values), sd: variance === null ? null : Math.sqrt(variance) }
}
