import type { Beta } from '#app/features/backlog/volume/conversion.ts'
import { diceOf } from '#app/features/backlog/volume/dice.ts'

/** Many draws of one probability, the same for the same seed. */
export function drawBeta({ a, b }: Beta, draws: number, seed: number): Float64Array {
  const next = diceOf(seed)
  return Float64Array.from({ length: draws }, () => {
    const bought = drawGamma(a, next)
    return bought / (bought + drawGamma(b, next))
  })
}

/** By rejection after Marsaglia and Tsang, for shapes from 1 on; no step has fewer. */
function drawGamma(shape: number, next: () => number): number {
  const d = shape - 1 / 3
  const c = 1 / Math.sqrt(9 * d)
  for (;;) {
    const x = drawNormal(next)
    const v = (1 + c * x) ** 3
    if (v > 0 && Math.log(1 - next()) < x * x * 0.5 + d - d * v + d * Math.log(v)) return d * v
  }
}

const drawNormal = (next: () => number) => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next())
