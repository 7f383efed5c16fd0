import type { Chance } from '#app/features/admission/seeded-chance.ts'
import { hyperfocal } from '#app/features/admission/templates/photo-formulas.ts'
import { pick } from '#app/features/admission/templates/template.ts'

/** mm, of 36 × 24 mm. */
const BLUR = 0.03
const FOCAL_LENGTHS = [24, 28, 35, 50, 85]
const APERTURES = [2.8, 4, 5.6, 8, 11]
const METRES = [1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8]

const FOCUSED_LENSES = FOCAL_LENGTHS.flatMap((f) =>
  APERTURES.flatMap((n) => METRES.map((s) => ({ f, n, c: BLUR, s }))),
).filter(hasDepthWorthAsking)

/** Focal length in mm, f-number, circle of confusion in mm, and the distance in m that it is focused at. */
export function drawFocusedLens(chance: Chance) {
  return pick(FOCUSED_LENSES, chance)
}

// Beyond, everything behind is sharp; much nearer, both limits lie within the rounding.
function hasDepthWorthAsking({ f, n, c, s }: { f: number; n: number; c: number; s: number }): boolean {
  const share = (1000 * s) / hyperfocal(f, n, c)
  return share > 0.15 && share < 0.7
}
