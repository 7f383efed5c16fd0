import { numericTemplate, whole } from '#app/features/admission/templates/numeric-template.ts'
import { droppedNumbers } from '#app/features/admission/templates/photo-formulas.ts'
import { pick } from '#app/features/admission/templates/template.ts'

/** Whole tens only: there no one can argue about the two numbers at the end. */
const MINUTES = Array.from({ length: 28 }, (_, index) => 30 + 10 * index)

export const dropFrameCount = numericTemplate({
  id: 'drop-frame-count',
  given: (chance) => ({ minutes: pick(MINUTES, chance) }),
  key: ({ minutes }) => droppedNumbers(minutes),
  slips({ minutes }) {
    const everyMinute = 2 * minutes
    const oneEachMinute = droppedNumbers(minutes) / 2
    const onlyTheTenths = minutes / 5
    const twice = 2 * droppedNumbers(minutes)
    return [everyMinute, oneEachMinute, onlyTheTenths, twice]
  },
  print: whole,
})
