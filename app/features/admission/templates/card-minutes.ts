import { numericTemplate, whole } from '#app/features/admission/templates/numeric-template.ts'
import { cardMinutes as minutesOn } from '#app/features/admission/templates/photo-formulas.ts'
import { pick } from '#app/features/admission/templates/template.ts'

const CARDS = [128, 256, 325, 512, 650]
const DATA_RATES = [100, 150, 200, 220, 280, 330, 400, 500, 600, 800]

export const cardMinutes = numericTemplate({
  id: 'card-minutes',
  given: (chance) => ({ gb: pick(CARDS, chance), mbps: pick(DATA_RATES, chance) }),
  key: ({ gb, mbps }) => minutesOn(gb, mbps),
  slips({ gb, mbps }) {
    const minutes = minutesOn(gb, mbps)
    const bitsForBytes = minutes / 8
    const hoursReadAsMinutes = (minutes * 100) / 60
    const tenBitsToAByte = minutes * 0.8
    const binaryGigabytes = minutes * 1.024 ** 3
    return [bitsForBytes, hoursReadAsMinutes, tenBitsToAByte, binaryGigabytes]
  },
  print: whole,
})
