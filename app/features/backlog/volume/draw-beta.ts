import type { Beta } from '#app/features/backlog/volume/conversion.ts'
import { diceOf } from '#app/features/backlog/volume/dice.ts'

/** Many draws of one probability, the same for the same seed. */
export function drawBeta({ a, b }: Beta, draws: number, seed: number): Float64Array {
  const next = diceOf(seed)
  const normal = normalsOf(next)
  const chances = new Float64Array(draws)
  for (let draw = 0; draw < draws; draw++) {
    const bought = drawGamma(a, next, normal)
    chances[draw] = bought / (bought + drawGamma(b, next, normal))
  }
  return chances
}

/** By rejection after Marsaglia and Tsang, for shapes from 1 on; no step has fewer. */
function drawGamma(shape: number, next: () => number, normal: () => number): number {
  const d = shape - 1 / 3
  const c = 1 / Math.sqrt(9 * d)
  for (;;) {
    const x = normal()
    const root = 1 + c * x
    const v = root * root * root
    if (v <= 0) continue
    const thrown = 1 - next()
    // The first test settles nearly all, without a logarithm.
    if (thrown < 1 - 0.0331 * x ** 4) return d * v
    if (Math.log(thrown) < x * x * 0.5 + d - d * v + d * Math.log(v)) return d * v
  }
}

/** Two at a time, by the polar method. */
function normalsOf(next: () => number): () => number {
  let spare = Number.NaN
  return () => {
    if (!Number.isNaN(spare)) {
      const kept = spare
      spare = Number.NaN
      return kept
    }
    for (;;) {
      const [x, y] = [2 * next() - 1, 2 * next() - 1]
      const square = x * x + y * y
      if (square >= 1 || square === 0) continue
      const stretch = Math.sqrt((-2 * Math.log(square)) / square)
      spare = y * stretch
      return x * stretch
    }
  }
}
