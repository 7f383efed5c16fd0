import { numericTemplate, tenths } from '#app/features/admission/templates/numeric-template.ts'
import { stopsLost } from '#app/features/admission/templates/photo-formulas.ts'
import { pick } from '#app/features/admission/templates/template.ts'

const DISTANCES = [1, 1.2, 1.5, 2, 2.5, 3, 3.5, 4, 5, 6, 7, 8]

export const stopsFromDistance = numericTemplate({
  id: 'stops-from-distance',
  given(chance) {
    const near = pick(DISTANCES.slice(0, -3), chance)
    return {
      near,
      far: pick(
        DISTANCES.filter((far) => far >= 1.3 * near),
        chance,
      ),
    }
  },
  key: ({ near, far }) => stopsLost(near, far),
  slips({ near, far }) {
    const forgotToSquare = Math.log2(far / near)
    const squaredTwice = 2 * stopsLost(near, far)
    const ratioAsStops = far / near
    const squareAsStops = (far / near) ** 2
    const shareAddedAsStops = ratioAsStops - 1
    return [forgotToSquare, squaredTwice, ratioAsStops, squareAsStops, shareAddedAsStops]
  },
  print: tenths,
})
