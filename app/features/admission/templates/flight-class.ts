import { shuffled } from '#app/features/admission/seeded-chance.ts'
import { flightClass as classOf, wattHours } from '#app/features/admission/templates/photo-formulas.ts'
import { pick, type Template } from '#app/features/admission/templates/template.ts'

/** V and Ah as labelled; none so near a limit that the marking of one maker would decide. */
const PACKS = [
  { v: 14.4, ah: 6.6 },
  { v: 14.8, ah: 6.6 },
  { v: 22.8, ah: 4.28 },
  { v: 3.7, ah: 20 },
  { v: 7.2, ah: 9.8 },
  { v: 14.4, ah: 10 },
  { v: 14.8, ah: 9.5 },
  { v: 25.9, ah: 5.6 },
  { v: 3.7, ah: 40 },
  { v: 14.4, ah: 12 },
  { v: 14.8, ah: 12.5 },
  { v: 25.9, ah: 9.3 },
  { v: 3.7, ah: 60 },
]
const NAMES = ['I', 'II', 'III'] as const
const PAIRS = NAMES.flatMap((a) => NAMES.map((b) => pair(a, b)))

/** Asks for the classes of two packs, so that three classes give enough options. */
export const flightClass: Template = {
  id: 'flight-class',
  draw(chance) {
    const a = pick(PACKS, chance)
    const b = pick(
      PACKS.filter((pack) => pack !== a),
      chance,
    )
    const key = pair(nameOf(a), nameOf(b))
    const slips = shuffled(
      PAIRS.filter((other) => other !== key),
      chance,
    )
    const [slip1 = '', slip2 = '', slip3 = ''] = slips
    return { va: `${a.v}`, aha: `${a.ah}`, vb: `${b.v}`, ahb: `${b.ah}`, key, slip1, slip2, slip3 }
  },
}

function pair(a: string, b: string): string {
  return `A ${a}, B ${b}`
}

function nameOf({ v, ah }: { v: number; ah: number }): string {
  return NAMES[classOf(wattHours(v, ah)) - 1] ?? ''
}
