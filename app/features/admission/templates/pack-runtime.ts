import { numericTemplate, whole } from '#app/features/admission/templates/numeric-template.ts'
import { runtimeHours, wattHours } from '#app/features/admission/templates/photo-formulas.ts'
import { pick } from '#app/features/admission/templates/template.ts'

/** V and Ah of packs as they are sold: V-mount, gold mount and B-mount. */
const PACKS = [
  { v: 14.4, ah: 6.6 },
  { v: 14.4, ah: 6.8 },
  { v: 14.8, ah: 6.6 },
  { v: 14.4, ah: 10 },
  { v: 14.8, ah: 9.5 },
  { v: 14.8, ah: 12.5 },
  { v: 25.9, ah: 5.6 },
]
const LOADS = [18, 22, 25, 28, 32, 36, 40, 45, 55, 60]
const PERCENT_KEPT = [10, 20, 25, 30]

export const packRuntime = numericTemplate({
  id: 'pack-runtime',
  given: (chance) => ({ ...pick(PACKS, chance), load: pick(LOADS, chance), kept: pick(PERCENT_KEPT, chance) }),
  key: ({ v, ah, load, kept }) => minutes(wattHours(v, ah), load) * (1 - kept / 100),
  slips({ v, ah, load, kept }) {
    const toTheEnd = minutes(wattHours(v, ah), load)
    const used = 1 - kept / 100
    const atTwelveVolts = minutes(wattHours(12, ah), load) * used
    const hoursReadAsMinutes = (toTheEnd * used * 100) / 60
    const reserveTwice = toTheEnd * used ** 2
    return [toTheEnd, atTwelveVolts, hoursReadAsMinutes, reserveTwice, (toTheEnd * used) / 2]
  },
  print: whole,
})

const minutes = (energy: number, load: number) => 60 * runtimeHours(energy, load)
