import { sql } from 'drizzle-orm'
import { groupOf, type Trait, type Treated } from '#app/features/backlog/metrics/fairness.ts'
import type { MetricId } from '#app/features/backlog/metrics/metric.ts'
import { observed, type Span } from '#app/features/backlog/metrics/observe.server.ts'
import type { Queryable } from '#db/client.server.ts'

/** The rows of a metric of fairness with what the house knows of whom each is about, the latest first. */
export function observeTreated(db: Queryable, metric: MetricId, { lineId, ...span }: Span): Promise<Treated[]> {
  const ofLine = lineId === undefined ? sql`true` : sql`r.line_id = ${lineId}`
  return db.all<Treated>(sql`
    select o.at as at, r.no as no, r.line_id as lineId, o.part as part, o.whole as whole, o.account_id as accountId,
      o.region as region, a.time_zone as timeZone, a.language as language, a.deleted_at is not null as gone
    from (${observed(metric, span)}) o join request r on r.id = o.request_id join account a on a.id = o.account_id
    where ${ofLine} order by o.at desc`)
}

export async function observeGroup(db: Queryable, metric: MetricId, span: Span, by: { trait: Trait; group: string }) {
  const { after = 0, limit } = span
  const treated = await observeTreated(db, metric, span)
  return treated.filter((one) => groupOf(one, by.trait) === by.group).slice(after, limit && after + limit)
}
