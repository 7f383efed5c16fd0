import { metres, numericTemplate } from '#app/features/admission/templates/numeric-template.ts'
import { hyperfocal } from '#app/features/admission/templates/photo-formulas.ts'
import { pick } from '#app/features/admission/templates/template.ts'

const FOCAL_LENGTHS = [16, 18, 20, 24, 28, 35, 40, 50]
const APERTURES = [4, 5.6, 8, 11, 16]
/** mm, of 36 × 24 mm and of the APS-C sensors. */
const BLURS = [0.03, 0.02]

export const hyperfocalDistance = numericTemplate({
  id: 'hyperfocal-distance',
  given: (chance) => ({ f: pick(FOCAL_LENGTHS, chance), n: pick(APERTURES, chance), c: pick(BLURS, chance) }),
  key: ({ f, n, c }) => hyperfocal(f, n, c) / 1000,
  slips({ f, n, c }) {
    const distance = hyperfocal(f, n, c) / 1000
    const itsNearLimit = distance / 2
    const twice = distance * 2
    const fullStopWrong = distance / Math.SQRT2
    const otherSensor = hyperfocal(f, n, c === 0.03 ? 0.02 : 0.03) / 1000
    const squaredTheApertureToo = distance / n
    return [itsNearLimit, twice, fullStopWrong, otherSensor, squaredTheApertureToo]
  },
  print: metres,
})
