import { drawFocusedLens } from '#app/features/admission/templates/focused-lens.ts'
import { metres, numericTemplate } from '#app/features/admission/templates/numeric-template.ts'
import { farLimit, hyperfocal, nearLimit } from '#app/features/admission/templates/photo-formulas.ts'

export const nearLimitOfFocus = numericTemplate({
  id: 'near-limit',
  given: drawFocusedLens,
  key: ({ f, n, c, s }) => nearLimit(f, n, c, 1000 * s) / 1000,
  slips({ f, n, c, s }) {
    const near = nearLimit(f, n, c, 1000 * s) / 1000
    const far = farLimit(f, n, c, 1000 * s) / 1000
    const sameAsBehind = s - (far - s)
    const oneThirdOfTheDepth = s - (far - near) / 3
    const halfTheDepthInFront = s - (s - near) / 2
    const thirdOfItInFront = s - (s - near) / 3
    const hyperfocalHalved = hyperfocal(f, n, c) / 2000
    const twiceTheBlur = nearLimit(f, n, 2 * c, 1000 * s) / 1000
    const shallower = [oneThirdOfTheDepth, halfTheDepthInFront, thirdOfItInFront]
    const deeper = [sameAsBehind, hyperfocalHalved, twiceTheBlur]
    return [...shallower, ...deeper].filter((slip) => slip > s / 5 && slip < s)
  },
  print: metres,
})
