import { numericTemplate, whole } from '#app/features/admission/templates/numeric-template.ts'
import { ROD_DROPS, type RodStandard, rodSpacer } from '#app/features/admission/templates/photo-formulas.ts'
import { pick } from '#app/features/admission/templates/template.ts'

const STANDARDS = Object.keys(ROD_DROPS) as RodStandard[]
/** mm from base to lens axis, of small mirrorless bodies to large cinema cameras. */
const AXIS_HEIGHTS = [38, 41, 44, 46, 52, 56, 60, 64, 68, 72]
const PLATE_DROPS = [12, 14, 16, 18, 20, 22, 24]

export const rodHeight = numericTemplate({
  id: 'rod-height',
  given(chance) {
    const standard = pick(STANDARDS, chance)
    const heights = AXIS_HEIGHTS.filter((axis) => ROD_DROPS[standard] - axis >= 34)
    return { standard, axis: pick(heights, chance), drop: pick(PLATE_DROPS, chance) }
  },
  key: ({ standard, axis, drop }) => rodSpacer(standard, axis, drop),
  slips({ standard, axis, drop }) {
    const spacer = rodSpacer(standard, axis, drop)
    const otherRods = rodSpacer(standard === '15 mm LWS' ? '15 mm Studio' : '15 mm LWS', axis, drop)
    const plateLeftOut = spacer + drop
    const plateAdded = spacer + 2 * drop
    const rodRadius = Number.parseInt(standard, 10) / 2
    const toTheTopOfTheRods = spacer + rodRadius
    const toTheirUnderside = spacer - rodRadius
    const slips = [otherRods, plateLeftOut, plateAdded, toTheTopOfTheRods, toTheirUnderside]
    return slips.filter((slip) => slip > 0)
  },
  print: whole,
})
