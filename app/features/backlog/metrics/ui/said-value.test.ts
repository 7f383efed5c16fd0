import { expect, test } from 'vitest'
import { figureOf, type Metric, measuredValue, metricNamed } from '#app/features/backlog/metrics/metric.ts'
import { saidValue } from '#app/features/backlog/metrics/ui/said-value.ts'
import { words } from '#app/messages/en/metrics.ts'

function said(id: string, rows: [part: number, whole: number][]) {
  const metric = metricNamed(id) as Metric
  const figure = figureOf(rows.map(([part, whole]) => ({ at: 0, no: 1, lineId: null, part, whole })))
  return saidValue(words, metric, measuredValue(metric, figure), figure)
}

const ten = (part: number) => Array(10).fill([part, 1])

test.each([
  [
    'label-coverage',
    [
      [1, 1],
      [0, 1],
    ],
    '1 of 2',
  ],
  ['label-coverage', ten(1), '100 %'],
  ['return-pressure', [[3, 2]], '3 to 2'],
  ['return-pressure', [[3, 12]], '0.3'],
  [
    'cost-per-learned',
    [
      [480, 1],
      [90, 0],
    ],
    '570 for 1',
  ],
  ['estimate-error', [[-0.2, 1]], '1 row'],
  ['estimate-error', ten(-0.2), '−20 %'],
  ['line-crossers', [[1, 1]], '1'],
  ['months-to-cross', [[2.04, 1]], '2 months'],
  ['verdict-delay', [[1, 1]], '1 day'],
] as [string, [number, number][], string][])('%s of %j is said as %s', (id, rows, sentence) => {
  expect(said(id, rows)).toBe(sentence)
})
