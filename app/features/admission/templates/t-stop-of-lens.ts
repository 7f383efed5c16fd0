import { numericTemplate, tenths } from '#app/features/admission/templates/numeric-template.ts'
import { tStop } from '#app/features/admission/templates/photo-formulas.ts'
import { pick } from '#app/features/admission/templates/template.ts'

const APERTURES = [1.4, 1.8, 2, 2.8, 3.5, 4, 4.5, 5.6]
const PERCENT_PASSED = [50, 55, 60, 65, 70, 75, 80]

export const tStopOfLens = numericTemplate({
  id: 't-stop-of-lens',
  given: (chance) => ({ n: pick(APERTURES, chance), passed: pick(PERCENT_PASSED, chance) }),
  key: ({ n, passed }) => tStop(n, passed / 100),
  slips({ n, passed }) {
    const forgotTheRoot = n / (passed / 100)
    const wrongWay = n * Math.sqrt(passed / 100)
    const wrongWayNoRoot = (n * passed) / 100
    const fromTheLoss = tStop(n, 1 - passed / 100)
    return [forgotTheRoot, wrongWay, wrongWayNoRoot, fromTheLoss, n]
  },
  print: tenths,
})
