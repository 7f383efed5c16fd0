import { numericTemplate, whole } from '#app/features/admission/templates/numeric-template.ts'
import { shutterTime } from '#app/features/admission/templates/photo-formulas.ts'
import { pick } from '#app/features/admission/templates/template.ts'

const FRAME_RATES = [24, 25, 30, 48, 50, 60, 96, 100, 120]
const ANGLES = [45, 60, 72, 90, 120, 144, 216, 240, 270]

export const shutterTimeFromAngle = numericTemplate({
  id: 'shutter-time-from-angle',
  given(chance) {
    const fps = pick(FRAME_RATES, chance)
    const angles = ANGLES.filter((angle) => (360 * fps) % angle === 0)
    return { fps, angle: pick(angles, chance) }
  },
  key: ({ fps, angle }) => 1 / shutterTime(fps, angle),
  slips({ fps, angle }) {
    const speed = 1 / shutterTime(fps, angle)
    const halfATurn = speed / 2
    const halvedAgain = speed * 2
    const closedPart = 1 / shutterTime(fps, 360 - angle)
    const wholeFrame = fps
    const alwaysHalf = 2 * fps
    return [halfATurn, halvedAgain, closedPart, wholeFrame, alwaysHalf]
  },
  print: whole,
})
