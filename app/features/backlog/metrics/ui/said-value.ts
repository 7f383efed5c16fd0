import { type Figure, isTooFew, type Metric } from '#app/features/backlog/metrics/metric.ts'
import type { words as metricWords } from '#app/messages/en/metrics.ts'

type Words = typeof metricWords

/** A value in the words and unit of its metric; `figure` says whether enough was measured for a rate. */
export function saidValue(words: Words, metric: Metric, value: number | null, figure?: Figure): string {
  if (value === null) return words.none
  if (figure && isTooFew(metric, figure)) return saidCount(words, metric, figure)
  if (metric.kind === 'share' || metric.unit === 'percent') return percent(value)
  if (metric.unit === 'working-days') return words.workingDays(String(round(value)))
  if (metric.unit === 'days') return words.days(String(round(value)))
  if (metric.unit === 'months') return words.months(String(round(value)))
  if (metric.unit === 'money') return words.times(String(Math.round(value)))
  return String(round(value))
}

/** What stands in place of a rate of too few. */
function saidCount(words: Words, { kind, unit }: Metric, { rows, part, whole }: Figure): string {
  if (kind === 'median') return words.rows(rows)
  if (kind === 'share') return words.of(round(part), round(whole))
  return unit === 'money' ? words.spent(Math.round(part), round(whole)) : words.against(round(part), round(whole))
}

export function saidTarget(words: Words, metric: Metric): string {
  const { target } = metric
  if (!target) return words.shown
  return 'least' in target
    ? words.least(saidValue(words, metric, target.least))
    : words.most(saidValue(words, metric, target.most))
}

const round = (value: number) => Math.round(value * 10) / 10
const percent = (value: number) => `${Math.round(value * 100)} %`.replace('-', '−')
