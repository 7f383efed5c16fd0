import fc from 'fast-check'
import { expect, test } from 'vitest'
import { extremeRanks } from '#app/features/admission/figures/extreme-ranks.ts'
import { scoreCounts } from '#app/features/admission/psychometrics/decision-consistency.ts'
import { extremeGroups } from '#app/features/admission/psychometrics/extreme-groups.ts'

test('one total may bound both groups', () => {
  expect([3, 3, 3, 3, 0, 3].map(extremeRanks([1, 0, 0, 5]))).toEqual([
    ...['upper', 'upper', undefined, undefined],
    ...['lower', 'lower'],
  ])
})

test('totals that come one by one fall into the groups that all of them together make', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 4, maxLength: 60 }), (totals) => {
      const groupOf = extremeRanks(scoreCounts(totals, 12))
      const groups = totals.map(groupOf)
      const placesOf = (name: string) => groups.flatMap((group, place) => (group === name ? [place] : []))
      const { upper, lower } = extremeGroups(totals)
      expect(placesOf('upper')).toEqual([...upper].sort((a, b) => a - b))
      expect(placesOf('lower')).toEqual([...lower].sort((a, b) => a - b))
    }),
    { numRuns: 1000 },
  )
})
