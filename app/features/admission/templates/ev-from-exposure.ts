import { numericTemplate, whole } from '#app/features/admission/templates/numeric-template.ts'
import { exposureValue } from '#app/features/admission/templates/photo-formulas.ts'
import { FULL_SPEEDS, FULL_STOPS } from '#app/features/admission/templates/photo-values.ts'
import { pick } from '#app/features/admission/templates/template.ts'

export const evFromExposure = numericTemplate({
  id: 'ev-from-exposure',
  given: (chance) => ({ n: pick(FULL_STOPS, chance), speed: pick(FULL_SPEEDS, chance) }),
  key: ({ n, speed }) => exposureValue(n, 1 / speed),
  slips({ n, speed }) {
    const ev = exposureValue(n, 1 / speed)
    const forgotToSquare = Math.log2(n * speed)
    const squaredBoth = 2 * forgotToSquare
    const onlyTheTime = Math.log2(speed)
    return [forgotToSquare, squaredBoth, onlyTheTime, ev + 1, ev - 1]
  },
  print: whole,
})
