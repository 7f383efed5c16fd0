import { cardMinutes } from '#app/features/admission/templates/card-minutes.ts'
import { dropFrameCount } from '#app/features/admission/templates/drop-frame-count.ts'
import { equivalentFocalLength } from '#app/features/admission/templates/equivalent-focal-length.ts'
import { evFromExposure } from '#app/features/admission/templates/ev-from-exposure.ts'
import { farLimitOfFocus } from '#app/features/admission/templates/far-limit.ts'
import { flashAperture } from '#app/features/admission/templates/flash-aperture.ts'
import { flightClass } from '#app/features/admission/templates/flight-class.ts'
import { hyperfocalDistance } from '#app/features/admission/templates/hyperfocal-distance.ts'
import { miredShiftOfGel } from '#app/features/admission/templates/mired-shift.ts'
import { nearLimitOfFocus } from '#app/features/admission/templates/near-limit.ts'
import { packRuntime } from '#app/features/admission/templates/pack-runtime.ts'
import { rodHeight } from '#app/features/admission/templates/rod-height.ts'
import { shutterAngleFromTime } from '#app/features/admission/templates/shutter-angle-from-time.ts'
import { shutterTimeFromAngle } from '#app/features/admission/templates/shutter-time-from-angle.ts'
import { stopsFromDistance } from '#app/features/admission/templates/stops-from-distance.ts'
import { tStopOfLens } from '#app/features/admission/templates/t-stop-of-lens.ts'
import type { Template } from '#app/features/admission/templates/template.ts'

export const TEMPLATES: readonly Template[] = [
  evFromExposure,
  shutterAngleFromTime,
  shutterTimeFromAngle,
  hyperfocalDistance,
  nearLimitOfFocus,
  farLimitOfFocus,
  tStopOfLens,
  equivalentFocalLength,
  miredShiftOfGel,
  stopsFromDistance,
  flashAperture,
  packRuntime,
  flightClass,
  cardMinutes,
  dropFrameCount,
  rodHeight,
]

export function findTemplate(id: string): Template | undefined {
  return TEMPLATES.find((template) => template.id === id)
}
