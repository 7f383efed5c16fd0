import { type SQL, sql } from 'drizzle-orm'
import type { MetricId, Observation } from '#app/features/backlog/metrics/metric.ts'
import { answered } from '#app/features/backlog/metrics/observe-answers.server.ts'
import { paced } from '#app/features/backlog/metrics/observe-pace.server.ts'
import { sampled } from '#app/features/backlog/metrics/observe-samples.server.ts'
import type { Queryable } from '#db/client.server.ts'

export type Span = { from: number; until: number; lineId?: string; limit?: number; after?: number }

/** Each selects `at, request_id, part, whole` of what happened in a span; at a line's request where one is named. */
export type Observed = Record<string, (span: { within: (moment: SQL) => SQL }) => SQL>

const OBSERVED: Record<MetricId, Observed[string]> = { ...paced, ...answered, ...sampled }

const ALL = 1_000_000

/** The rows behind a metric, the latest first. */
export function observe(db: Queryable, metric: MetricId, span: Span): Promise<Observation[]> {
  const { from, until, lineId, limit = ALL, after = 0 } = span
  const within = (moment: SQL) => sql`${moment} >= ${from} and ${moment} < ${until}`
  const ofLine = lineId === undefined ? sql`true` : sql`r.line_id = ${lineId}`
  return db.all<Observation>(sql`
    select o.at as at, r.no as no, r.line_id as lineId, o.part as part, o.whole as whole
    from (${OBSERVED[metric]({ within })}) o left join request r on r.id = o.request_id
    where ${ofLine} order by o.at desc limit ${limit} offset ${after}`)
}
