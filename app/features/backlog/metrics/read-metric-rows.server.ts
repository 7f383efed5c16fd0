import { lastMonths, spanOf } from '#app/features/backlog/metrics/count-metrics.server.ts'
import { TRAITS } from '#app/features/backlog/metrics/fairness.ts'
import { metricNamed } from '#app/features/backlog/metrics/metric.ts'
import { observe, type Span } from '#app/features/backlog/metrics/observe.server.ts'
import { FAIR } from '#app/features/backlog/metrics/observe-fairness.server.ts'
import { observeGroup } from '#app/features/backlog/metrics/observe-treated.server.ts'
import { rangeOf } from '#app/features/backlog/month.ts'
import { findLine } from '#app/features/catalogue/queries.server.ts'
import type { Context } from '#app/platform/context.server.ts'
import { ensureFound } from '#app/platform/errors.ts'

export type MetricRowsData = Awaited<ReturnType<typeof readMetricRows>>

const ROWS_PER_PAGE = 50

/** The rows behind one number, as they stand now. */
export async function readMetricRows({ db, now }: Context, id: string, query: URLSearchParams) {
  const metric = ensureFound(metricNamed(id), 'page')
  const line = query.get('line') ?? undefined
  const lineId = line === undefined ? undefined : ensureFound(await findLine(db, line), 'line').id
  const month = query.get('month') ?? undefined
  if (month !== undefined) ensureFound(rangeOf(month), 'page')
  const by = FAIR.some((fair) => fair === id) ? groupNamed(query) : undefined
  const after = Math.max(0, Number.parseInt(query.get('from') ?? '0', 10) || 0)
  const span: Span = { ...spanOf(now(), month ?? (metric.standing && lastMonths(now())[0])), lineId, after }
  const wanted = { ...span, limit: ROWS_PER_PAGE + 1 }
  const rows = by ? await observeGroup(db, metric.id, wanted, by) : await observe(db, metric.id, wanted)
  return {
    ...{ metric, line, month, by, after, rows: rows.slice(0, ROWS_PER_PAGE).map(shown) },
    next: rows.length > ROWS_PER_PAGE ? after + ROWS_PER_PAGE : null,
  }
}

/** `region:europe` */
function groupNamed(query: URLSearchParams) {
  const [wanted = '', group = ''] = (query.get('by') ?? '').split(':')
  const trait = TRAITS.find((each) => each === wanted)
  return trait && { trait, group }
}

const shown = ({ at, no, part, whole }: { at: number; no: number | null; part: number; whole: number }) => ({
  ...{ at, no, part, whole },
})
