import { numericTemplate, whole } from '#app/features/admission/templates/numeric-template.ts'
import { cropFactor } from '#app/features/admission/templates/photo-formulas.ts'
import { pick } from '#app/features/admission/templates/template.ts'

const FOCAL_LENGTHS = [12, 14, 16, 18, 20, 24, 25, 28, 35, 50, 85, 100]
/** mm: Micro Four Thirds, two kinds of APS-C, one-inch type, 44 × 33 medium format. */
const SENSORS = [
  { w: 17.3, h: 13 },
  { w: 22.3, h: 14.9 },
  { w: 23.5, h: 15.6 },
  { w: 13.2, h: 8.8 },
  { w: 43.8, h: 32.9 },
]

export const equivalentFocalLength = numericTemplate({
  id: 'equivalent-focal-length',
  given: (chance) => ({ f: pick(FOCAL_LENGTHS, chance), ...pick(SENSORS, chance) }),
  key: ({ f, w, h }) => f * cropFactor(w, h),
  slips({ f, w, h }) {
    const crop = cropFactor(w, h)
    const wrongWay = f / crop
    const byArea = (f * (36 * 24)) / (w * h)
    const factorsOfOtherSensors = [0.79 * f, 1.5 * f, 2 * f]
    return [wrongWay, byArea, f, ...factorsOfOtherSensors]
  },
  print: whole,
})
