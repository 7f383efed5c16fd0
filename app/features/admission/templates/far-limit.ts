import { drawFocusedLens } from '#app/features/admission/templates/focused-lens.ts'
import { metres, numericTemplate } from '#app/features/admission/templates/numeric-template.ts'
import { farLimit, hyperfocal, nearLimit } from '#app/features/admission/templates/photo-formulas.ts'

export const farLimitOfFocus = numericTemplate({
  id: 'far-limit',
  given: drawFocusedLens,
  key: ({ f, n, c, s }) => farLimit(f, n, c, 1000 * s) / 1000,
  slips({ f, n, c, s }) {
    const inFront = s - nearLimit(f, n, c, 1000 * s) / 1000
    const sameAsInFront = s + inFront
    const twiceAsMuch = s + 2 * inFront
    const theHyperfocal = hyperfocal(f, n, c) / 1000
    const halfTheBlur = farLimit(f, n, c / 2, 1000 * s) / 1000
    const twiceTheBlur = farLimit(f, n, 2 * c, 1000 * s) / 1000
    return [sameAsInFront, twiceAsMuch, theHyperfocal, halfTheBlur, twiceTheBlur].filter(Number.isFinite)
  },
  print: metres,
})
