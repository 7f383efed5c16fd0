import { and, asc, eq, gte } from 'drizzle-orm'
import { lastMonths } from '#app/features/backlog/metrics/count-metrics.server.ts'
import {
  type Figure,
  figureOfMonths,
  isMet,
  METRICS,
  type Metric,
  measuredValue,
  metricNamed,
} from '#app/features/backlog/metrics/metric.ts'
import { observe } from '#app/features/backlog/metrics/observe.server.ts'
import { rangeOf } from '#app/features/backlog/month.ts'
import { findLine, listLines } from '#app/features/catalogue/queries.server.ts'
import type { Context } from '#app/platform/context.server.ts'
import { ensureFound } from '#app/platform/errors.ts'
import type { Queryable } from '#db/client.server.ts'
import { backlogFigures } from '#db/schema/index.ts'

export type MetricsData = Awaited<ReturnType<typeof readMetrics>>
export type MeasuredMetric = MetricsData['metrics'][number]
export type MetricRowsData = Awaited<ReturnType<typeof readMetricRows>>

/** Every metric over twelve months, and month by month, for the house or one line. */
export async function readMetrics({ db, now }: Context, line: string | undefined) {
  if (line !== undefined) ensureFound(await findLine(db, line), 'line')
  const months = lastMonths(now()).reverse()
  const stored = await listFigures(db, line ?? '', months[0] ?? '')
  const metrics = METRICS.map((metric: Metric) => {
    const byMonth = months.map((month) => ({ month, figure: stored.get(`${metric.id}/${month}`) ?? NOTHING }))
    const figure = figureOfMonths(byMonth.map((one) => one.figure))
    return {
      ...{ metric, figure, value: measuredValue(metric, figure), met: isMet(metric, figure) },
      months: byMonth.map((one) => ({
        month: one.month,
        rows: one.figure.rows,
        value: measuredValue(metric, one.figure),
      })),
    }
  })
  const countedAt = Math.max(0, ...[...stored.values()].map((figure) => figure.countedAt))
  const lines = (await listLines(db)).map(({ slug, name }) => ({ slug, name }))
  return { metrics, lines, line, countedAt: countedAt === 0 ? null : countedAt }
}

const NOTHING: Figure & { countedAt: number } = {
  ...{ rows: 0, part: 0, whole: 0, middle: null, ninetieth: null, countedAt: 0 },
}

async function listFigures(db: Queryable, line: string, since: string) {
  const figures = await Promise.all(
    METRICS.map(({ id }) =>
      db
        .select()
        .from(backlogFigures)
        .where(and(eq(backlogFigures.metric, id), eq(backlogFigures.line, line), gte(backlogFigures.month, since)))
        .orderBy(asc(backlogFigures.month)),
    ),
  )
  return new Map(figures.flat().map((figure) => [`${figure.metric}/${figure.month}`, figure]))
}

export const ROWS_PER_PAGE = 50

/** The rows behind one number, as they stand now. */
export async function readMetricRows({ db, now }: Context, id: string, query: URLSearchParams) {
  const metric = ensureFound(metricNamed(id), 'page')
  const line = query.get('line') ?? undefined
  const lineId = line === undefined ? undefined : ensureFound(await findLine(db, line), 'line').id
  const month = query.get('month') ?? undefined
  const range = month === undefined ? lastYear(now()) : ensureFound(rangeOf(month), 'page')
  const after = Math.max(0, Number.parseInt(query.get('from') ?? '0', 10) || 0)
  const rows = await observe(db, metric.id, { ...range, lineId, after, limit: ROWS_PER_PAGE + 1 })
  return {
    ...{ metric, line, month, after, rows: rows.slice(0, ROWS_PER_PAGE) },
    next: rows.length > ROWS_PER_PAGE ? after + ROWS_PER_PAGE : null,
  }
}

function lastYear(now: number) {
  const months = lastMonths(now)
  return { from: rangeOf(months.at(-1) ?? '')?.from ?? 0, until: rangeOf(months[0] ?? '')?.until ?? now }
}
