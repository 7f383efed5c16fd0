import { FEWEST, type Figure, type Metric } from '#app/features/backlog/metrics/metric.ts'
import type { words as metricWords } from '#app/messages/en/metrics.ts'

type Words = typeof metricWords

/** A value in the words and unit of its metric; `few` where too little was measured for a rate. */
export function saidValue(words: Words, metric: Metric, value: number | null, figure?: Figure): string {
  if (value === null) return words.none
  if (metric.kind === 'share') {
    return figure && figure.whole < FEWEST ? words.of(round(figure.part), round(figure.whole)) : percent(value)
  }
  if (metric.kind === 'count') return String(round(value))
  if (metric.unit === 'working-days') return words.workingDays(String(round(value)))
  if (metric.unit === 'days') return words.days(String(round(value)))
  if (metric.unit === 'money') return words.times(String(Math.round(value)))
  if (metric.id === 'estimate-error') return percent(value)
  return String(round(value))
}

export function saidTarget(words: Words, metric: Metric): string {
  const { target } = metric
  if (!target) return words.shown
  return 'least' in target
    ? words.least(saidValue(words, metric, target.least))
    : words.most(saidValue(words, metric, target.most))
}

const round = (value: number) => Math.round(value * 10) / 10
const percent = (value: number) => `${Math.round(value * 100)} %`
