import { numericTemplate } from '#app/features/admission/templates/numeric-template.ts'
import { mired, miredShift } from '#app/features/admission/templates/photo-formulas.ts'
import { pick } from '#app/features/admission/templates/template.ts'

const TEMPERATURES = [2700, 2900, 3200, 3400, 4000, 4300, 5000, 5600, 6500, 7000]
/** Mired: about a quarter of the usual correction gels. */
const LEAST_GEL = 30

export const miredShiftOfGel = numericTemplate({
  id: 'mired-shift',
  given(chance) {
    const from = pick(TEMPERATURES, chance)
    const others = TEMPERATURES.filter((to) => Math.abs(miredShift(from, to)) >= LEAST_GEL)
    return { from, to: pick(others, chance) }
  },
  key: ({ from, to }) => miredShift(from, to),
  slips({ from, to }) {
    const shift = miredShift(from, to)
    const half = shift / 2
    const wrongWay = -shift
    const miredOfTheDifference = mired(from - to)
    const kelvinOverTen = (from - to) / 10
    return [half, -half, wrongWay, miredOfTheDifference, kelvinOverTen].filter(Number.isFinite)
  },
  print: signed,
})

function signed(shift: number): string {
  return `${shift < 0 ? '−' : '+'}${Math.abs(shift).toFixed(0)}`
}
