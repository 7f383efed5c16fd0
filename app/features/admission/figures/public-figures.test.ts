import { expect, test } from 'vitest'
import { medianScore, publicGroup } from '#app/features/admission/figures/public-figures.ts'

test.each([
  [[], null],
  [[0, 0], null],
  [[0, 1], 1],
  [[1, 0, 0, 1], 1.5],
  [[1, 1, 1], 1],
  [[0, 2, 0, 5], 3],
] as [number[], number | null][])('of %j the median is %s', (scores, median) =>
  expect(medianScore(scores)).toBe(median),
)

const figures = { attempts: 40, passRate: 0.6, length: 2, scored: 30, kr20: 0.8, scores: [0, 10, 20] }

test('figures are shown from thirty on, each by what it is of', () => {
  expect(publicGroup(figures, 30)).toEqual({ attempts: 40, passRate: 0.6, median: 2, length: 2, reliability: 0.8 })
  expect(publicGroup({ ...figures, scored: 29 }, 30)).toMatchObject({ passRate: 0.6, median: null, reliability: null })
  expect(publicGroup({ ...figures, attempts: 29, scored: 29 }, 30)).toMatchObject({ attempts: 29, passRate: null })
})

test('reliability that is not defined is not shown as nought', () => {
  expect(publicGroup({ ...figures, kr20: null }, 30).reliability).toBeNull()
})

test('before anybody was counted there is nothing', () => {
  expect(publicGroup(undefined, 30)).toMatchObject({ attempts: 0, passRate: null })
})
