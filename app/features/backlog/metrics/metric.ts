/**
 * What product staff answer for. A `share` is part ÷ whole over all rows, a `median` is of the parts, a `ratio` is part ÷
 * whole without being a share, a `count` adds the parts up.
 */
export type Metric = {
  id: MetricId
  kind: 'share' | 'median' | 'ratio' | 'count'
  group: 'pace' | 'answers' | 'ledger' | 'estimates' | 'samples' | 'fairness'
  /** Time, money of the sample rounds, or a share of something else. */
  unit?: 'working-days' | 'days' | 'months' | 'money' | 'percent'
  /** How things stood at the end of a month, not what happened in it: a year is its latest month. */
  standing?: true
  /** What is aimed at: not below, or not above. Of a median it holds for the ninetieth of a hundred. */
  target?: { least: number } | { most: number }
}

export const METRICS = [
  { id: 'routing-accuracy', kind: 'share', group: 'pace', target: { least: 0.9 } },
  { id: 'time-to-route', kind: 'median', group: 'pace', unit: 'working-days', target: { most: 2 } },
  { id: 'time-to-grade', kind: 'median', group: 'pace', unit: 'working-days', target: { most: 5 } },
  { id: 'time-to-verdict', kind: 'median', group: 'pace', unit: 'working-days', target: { most: 25 } },
  { id: 'days-to-route', kind: 'median', group: 'pace', unit: 'days' },
  { id: 'days-to-grade', kind: 'median', group: 'pace', unit: 'days' },
  { id: 'days-to-verdict', kind: 'median', group: 'pace', unit: 'days' },
  { id: 'clock-hits', kind: 'share', group: 'pace', target: { least: 0.85 } },
  { id: 'label-coverage', kind: 'share', group: 'pace', standing: true, target: { least: 0.95 } },
  { id: 'reason-completeness', kind: 'share', group: 'answers', target: { least: 1 } },
  { id: 'loop-closed', kind: 'share', group: 'answers', target: { least: 0.98 } },
  { id: 'loop-seen', kind: 'share', group: 'answers' },
  { id: 'answer-reuse', kind: 'share', group: 'answers', target: { least: 0.4 } },
  { id: 'answer-helped', kind: 'share', group: 'answers' },
  { id: 'ask-again', kind: 'share', group: 'answers', target: { most: 0.1 } },
  { id: 'replies-saved', kind: 'count', group: 'answers' },
  { id: 'differs-yield', kind: 'share', group: 'answers' },
  { id: 'return-pressure', kind: 'ratio', group: 'answers' },
  { id: 'reopen-yield', kind: 'share', group: 'answers' },
  { id: 'duplicate-rate', kind: 'share', group: 'ledger' },
  { id: 'merge-regret', kind: 'share', group: 'ledger', target: { most: 0.03 } },
  { id: 'cluster-use', kind: 'share', group: 'ledger', target: { least: 0.6 } },
  { id: 'estimate-error', kind: 'median', group: 'estimates', unit: 'percent' },
  { id: 'estimate-coverage', kind: 'share', group: 'estimates', target: { least: 0.8 } },
  { id: 'line-crossers', kind: 'count', group: 'estimates' },
  { id: 'months-to-cross', kind: 'median', group: 'estimates', unit: 'months' },
  { id: 'sample-cycle', kind: 'median', group: 'samples', unit: 'days', target: { most: 60 } },
  { id: 'sample-feedback', kind: 'share', group: 'samples', target: { least: 0.85 } },
  { id: 'sample-to-product', kind: 'share', group: 'samples' },
  { id: 'reach-of-share', kind: 'median', group: 'samples' },
  { id: 'cost-per-learned', kind: 'ratio', group: 'samples', unit: 'money' },
  { id: 'disclosure', kind: 'share', group: 'samples', target: { least: 1 } },
  { id: 'verdict-delay', kind: 'median', group: 'fairness', unit: 'days' },
  { id: 'shortlist-rate', kind: 'share', group: 'fairness' },
] as const satisfies readonly (Omit<Metric, 'id'> & { id: string })[]

export type MetricId = (typeof METRICS)[number]['id']

export const metricNamed = (id: string): Metric | undefined => METRICS.find((metric) => metric.id === id)

/** One thing that was measured. */
export type Observation = { at: number; no: number | null; lineId: string | null; part: number; whole: number }

export type Figure = { rows: number; part: number; whole: number; middle: number | null; ninetieth: number | null }

export function figureOf(observations: readonly Observation[]): Figure {
  const parts = observations.map(({ part }) => part).sort((a, b) => a - b)
  return {
    rows: parts.length,
    part: parts.reduce((sum, part) => sum + part, 0),
    whole: observations.reduce((sum, { whole }) => sum + whole, 0),
    middle: quantile(parts, 0.5),
    ninetieth: quantile(parts, 0.9),
  }
}

/** The smallest value that at least this share of all does not exceed. */
const quantile = (sorted: readonly number[], share: number) =>
  sorted.length === 0 ? null : (sorted[Math.ceil(share * sorted.length) - 1] ?? null)

export const figureOfYear = ({ standing }: Pick<Metric, 'standing'>, months: readonly Figure[]): Figure =>
  figureOfMonths(standing ? months.filter(({ rows }) => rows > 0).slice(-1) : months)

/** Months put together. Medians of months are not: the middle month, weighed by its rows, stands for them. */
export function figureOfMonths(months: readonly Figure[]): Figure {
  const sum = (of: (figure: Figure) => number) => months.reduce((total, month) => total + of(month), 0)
  return {
    ...{ rows: sum(({ rows }) => rows), part: sum(({ part }) => part), whole: sum(({ whole }) => whole) },
    middle: weighed(months, ({ middle }) => middle),
    ninetieth: weighed(months, ({ ninetieth }) => ninetieth),
  }
}

function weighed(months: readonly Figure[], of: (figure: Figure) => number | null): number | null {
  const values = months.flatMap((month) => Array.from({ length: month.rows }, () => of(month) ?? 0))
  return quantile(
    values.sort((a, b) => a - b),
    0.5,
  )
}

/** With fewer than ten a rate would say more than is known: the count is shown instead. */
export const FEWEST = 10

/** A median of days or people is no rate; one of errors in percent is. */
export function isTooFew({ kind, unit }: Pick<Metric, 'kind' | 'unit'>, { rows, whole }: Figure): boolean {
  if (kind === 'median') return unit === 'percent' && rows < FEWEST
  return kind !== 'count' && whole < FEWEST
}

export function measuredValue({ kind }: Pick<Metric, 'kind'>, figure: Figure): number | null {
  if (kind === 'count') return figure.part
  if (kind === 'median') return figure.middle
  return figure.whole === 0 ? null : figure.part / figure.whole
}

/** Undefined where nothing is aimed at, or too little was measured to say. */
export function isMet(metric: Metric, figure: Figure): boolean | undefined {
  const measured = metric.kind === 'share' ? figure.whole : figure.rows
  if (!metric.target || measured < FEWEST) return undefined
  const value = metric.kind === 'median' ? figure.ninetieth : measuredValue(metric, figure)
  if (value === null) return undefined
  return 'least' in metric.target ? value >= metric.target.least : value <= metric.target.most
}
