import { sql } from 'drizzle-orm'
import { type MetricId, metricNamed, type Observation } from '#app/features/backlog/metrics/metric.ts'
import { answered } from '#app/features/backlog/metrics/observe-answers.server.ts'
import { estimated } from '#app/features/backlog/metrics/observe-estimates.server.ts'
import { treated } from '#app/features/backlog/metrics/observe-fairness.server.ts'
import { labelled } from '#app/features/backlog/metrics/observe-labels.server.ts'
import { collected } from '#app/features/backlog/metrics/observe-ledger.server.ts'
import { paced } from '#app/features/backlog/metrics/observe-pace.server.ts'
import { sampled } from '#app/features/backlog/metrics/observe-samples.server.ts'
import type { Observed } from '#app/features/backlog/metrics/observed.ts'
import type { Queryable } from '#db/client.server.ts'

export type Span = { from: number; until: number; lineId?: string; limit?: number; after?: number }

const OBSERVED: Record<MetricId, Observed[string]> = {
  ...{ ...paced, ...labelled, ...answered, ...collected, ...estimated, ...sampled, ...treated },
}

const ALL = 1_000_000

/** The rows behind a metric, the latest first; of how things stand first what falls short, and longest. */
export function observe(db: Queryable, metric: MetricId, { lineId, limit = ALL, after = 0, ...span }: Span) {
  const ofLine = lineId === undefined ? sql`true` : sql`r.line_id = ${lineId}`
  const order = metricNamed(metric)?.standing ? sql`o.part, o.at` : sql`o.at desc`
  return db.all<Observation>(sql`
    select o.at as at, r.no as no, r.line_id as lineId, o.part as part, o.whole as whole
    from (${observed(metric, span)}) o left join request r on r.id = o.request_id
    where ${ofLine} order by ${order} limit ${limit} offset ${after}`)
}

export const observed = (metric: MetricId, { from, until }: Pick<Span, 'from' | 'until'>) =>
  OBSERVED[metric]({
    within: (moment, later = 0) => sql`${moment} >= ${from - later} and ${moment} < ${until - later}`,
    at: until,
  })
