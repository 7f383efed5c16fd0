import { and, asc, count, eq, gte, inArray } from 'drizzle-orm'
import { lastMonths } from '#app/features/backlog/metrics/count-metrics.server.ts'
import { type Group, gapBetween, TRAITS } from '#app/features/backlog/metrics/fairness.ts'
import {
  type Figure,
  figureOfYear,
  isMet,
  METRICS,
  type Metric,
  measuredValue,
} from '#app/features/backlog/metrics/metric.ts'
import { FAIR } from '#app/features/backlog/metrics/observe-fairness.server.ts'
import { LIVE } from '#app/features/backlog/samples/sample-steps.ts'
import { findLine, listLines } from '#app/features/catalogue/queries.server.ts'
import type { Context } from '#app/platform/context.server.ts'
import { ensureFound } from '#app/platform/errors.ts'
import type { Queryable } from '#db/client.server.ts'
import { backlogFigures, backlogGroups, requests, samples } from '#db/schema/index.ts'

export type MetricsData = Awaited<ReturnType<typeof readMetrics>>
export type MeasuredMetric = MetricsData['metrics'][number]
export type Fairness = MetricsData['fairness'][number]

/** Every metric over twelve months, and month by month, for the house or one line. */
export async function readMetrics({ db, now }: Context, line: string | undefined) {
  if (line !== undefined) ensureFound(await findLine(db, line), 'line')
  const months = lastMonths(now()).reverse()
  const stored = await listFigures(db, line ?? '', months[0] ?? '')
  const metrics = METRICS.map((metric: Metric) => {
    const byMonth = months.map((month) => ({ month, figure: stored.get(`${metric.id}/${month}`) ?? NOTHING }))
    const figure = figureOfYear(
      metric,
      byMonth.map((one) => one.figure),
    )
    return {
      ...{ metric, figure, value: measuredValue(metric, figure), met: isMet(metric, figure) },
      months: byMonth.map((one) => ({ ...one, value: measuredValue(metric, one.figure) })),
    }
  })
  const countedAt = Math.max(0, ...[...stored.values()].map((figure) => figure.countedAt))
  const lines = (await listLines(db)).map(({ slug, name }) => ({ slug, name }))
  return {
    ...{ metrics, lines, line, countedAt: countedAt === 0 ? null : countedAt },
    fairness: await readFairness(db, line ?? ''),
    queue: await countQueue(db, line),
  }
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

/** Faster than a day is no unfairness. */
const LEAST_DAYS = 1

async function readFairness(db: Queryable, line: string) {
  const byMetric = FAIR.map(async (id) => {
    const { metric, line: ofLine } = backlogGroups
    const stored: Group[] = await db
      .select()
      .from(backlogGroups)
      .where(and(eq(metric, id), eq(ofLine, line)))
    return TRAITS.map((trait) => {
      const groups = stored.filter((group) => group.trait === trait)
      return { metric: id, trait, groups, gap: gapBetween(groups, id === 'verdict-delay' ? LEAST_DAYS : 0) }
    })
  })
  return (await Promise.all(byMetric)).flat()
}

/** How many samples wait at each stage now. */
async function countQueue(db: Queryable, line: string | undefined) {
  const lineId = line === undefined ? undefined : (await findLine(db, line))?.id
  const rows = await db
    .select({ state: samples.state, samples: count() })
    .from(samples)
    .innerJoin(requests, eq(requests.id, samples.requestId))
    .where(and(inArray(samples.state, [...LIVE]), lineId === undefined ? undefined : eq(requests.lineId, lineId)))
    .groupBy(samples.state)
  return rows.sort((one, other) => LIVE.indexOf(one.state) - LIVE.indexOf(other.state))
}
