import { numericTemplate } from '#app/features/admission/templates/numeric-template.ts'
import { flashAperture as apertureFor } from '#app/features/admission/templates/photo-formulas.ts'
import { nearestThirdStop } from '#app/features/admission/templates/photo-values.ts'
import { pick } from '#app/features/admission/templates/template.ts'

const GUIDE_NUMBERS = [28, 32, 36, 40, 42, 45, 50, 56, 60]
const DISTANCES = [2.5, 3, 4, 5, 6, 7, 8, 10]
const SENSITIVITIES = [200, 400, 800]
/** Only those whose answer a lens has. */
const SHOTS = GUIDE_NUMBERS.flatMap((gn) =>
  DISTANCES.flatMap((d) => SENSITIVITIES.map((iso) => ({ gn, d, iso }))),
).filter(({ gn, d, iso }) => apertureFor(gn, d, iso) >= 3.5 && apertureFor(gn, d, iso) <= 20)

export const flashAperture = numericTemplate({
  id: 'flash-aperture',
  given: (chance) => pick(SHOTS, chance),
  key: ({ gn, d, iso }) => apertureFor(gn, d, iso),
  slips({ gn, d, iso }) {
    const aperture = apertureFor(gn, d, iso)
    const forgotTheIso = apertureFor(gn, d)
    const isoWithoutRoot = (forgotTheIso * iso) / 100
    const isoTurnedRound = forgotTheIso ** 2 / aperture
    const oneStopTooMany = aperture * Math.SQRT2
    const factorTwo = [aperture * 2, aperture / 2]
    const slips = [forgotTheIso, isoWithoutRoot, isoTurnedRound, oneStopTooMany, ...factorTwo]
    return slips.filter((fNumber) => fNumber >= 1 && fNumber <= 45)
  },
  print: (fNumber) => String(nearestThirdStop(fNumber)),
})
