import { expect, test } from 'vitest'
import {
  figureOf,
  figureOfMonths,
  figureOfYear,
  isMet,
  isTooFew,
  type Metric,
  measuredValue,
  metricNamed,
} from '#app/features/backlog/metrics/metric.ts'

const seen = (parts: number[], whole = 1) =>
  figureOf(parts.map((part) => ({ at: 0, no: 1, lineId: null, part, whole })))
const metric = (id: string) => metricNamed(id) as Metric

test('a share is of all rows, and is judged from ten rows on', () => {
  const few = seen([1, 1, 0])
  expect(measuredValue(metric('clock-hits'), few)).toBeCloseTo(2 / 3)
  expect(isMet(metric('clock-hits'), few)).toBeUndefined()
  expect(isMet(metric('clock-hits'), seen([...Array(9).fill(1), 0]))).toBe(true)
  expect(isMet(metric('clock-hits'), seen([...Array(8).fill(1), 0, 0]))).toBe(false)
})

test('a pace is judged by the ninetieth of a hundred', () => {
  const figure = seen([1, 1, 1, 1, 1, 1, 1, 1, 2, 30])
  expect(figure).toMatchObject({ middle: 1, ninetieth: 2 })
  expect(isMet(metric('time-to-route'), figure)).toBe(true)
  expect(isMet(metric('time-to-route'), seen(Array(10).fill(3)))).toBe(false)
})

test('nothing measured has no value, a count excepted', () => {
  expect(measuredValue(metric('clock-hits'), seen([]))).toBeNull()
  expect(measuredValue(metric('time-to-route'), seen([]))).toBeNull()
  expect(measuredValue(metric('replies-saved'), seen([]))).toBe(0)
})

test('months are put together by their rows', () => {
  const year = figureOfMonths([seen([1, 0, 0, 0]), seen([1, 1])])
  expect(year).toMatchObject({ rows: 6, part: 3, whole: 6 })
  expect(figureOfMonths([])).toMatchObject({ rows: 0, middle: null })
})

test('how things stand is told by the latest month, what happened by all of them', () => {
  const months = [seen([1, 1]), seen([0, 0, 0]), seen([])]
  expect(figureOfYear({ standing: true }, months)).toMatchObject({ rows: 3, part: 0 })
  expect(figureOfYear({}, months)).toMatchObject({ rows: 5, part: 2 })
})

test('of fewer than ten there is a count and no rate; days and months are no rates', () => {
  const [nine, ten] = [seen(Array(9).fill(1)), seen(Array(10).fill(1))]
  for (const id of ['label-coverage', 'return-pressure', 'cost-per-learned', 'estimate-error']) {
    expect(isTooFew(metric(id), nine)).toBe(true)
    expect(isTooFew(metric(id), ten)).toBe(false)
  }
  for (const id of ['time-to-route', 'sample-cycle', 'line-crossers', 'months-to-cross'])
    expect(isTooFew(metric(id), nine)).toBe(false)
  // A row of these is an answer, and its whole are people.
  expect(isTooFew(metric('loop-closed'), seen([9], 9))).toBe(true)
  expect(isTooFew(metric('loop-closed'), seen([9], 10))).toBe(false)
})
