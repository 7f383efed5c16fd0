import { numericTemplate } from '#app/features/admission/templates/numeric-template.ts'
import { shutterAngle } from '#app/features/admission/templates/photo-formulas.ts'
import { pick } from '#app/features/admission/templates/template.ts'

const PROJECT_RATES = [24, 25, 30]
const CAMERA_RATES = [48, 50, 60, 72, 96, 100, 120]
/** As the x of 1/x s: the times that cameras without an angle setting offer. */
const SPEEDS = [60, 80, 100, 120, 125, 160, 200, 240, 250, 320, 400, 480, 500]

export const shutterAngleFromTime = numericTemplate({
  id: 'shutter-angle-from-time',
  given(chance) {
    const fps = pick(CAMERA_RATES, chance)
    const speeds = SPEEDS.filter((speed) => speed > fps && speed <= 8 * fps)
    return { project: pick(PROJECT_RATES, chance), fps, speed: pick(speeds, chance) }
  },
  key: ({ fps, speed }) => shutterAngle(fps, 1 / speed),
  slips({ project, fps, speed }) {
    const angle = shutterAngle(fps, 1 / speed)
    const halfATurn = angle / 2
    const closedPart = 360 - angle
    const projectRate = shutterAngle(project, 1 / speed)
    const twice = 2 * angle
    return [halfATurn, closedPart, projectRate, twice].filter((slip) => slip <= 360)
  },
  print: (angle) => String(Number(angle.toFixed(1))),
})
