import { type SQL, sql } from 'drizzle-orm'
import { DAY, type Observed } from '#app/features/backlog/metrics/observed.ts'

const clockOf =
  (kind: string, taken: SQL = sql`c.used_in_all`): Observed[string] =>
  ({ within }) =>
    sql`
  select c.stopped_at as at, c.request_id as request_id, ${taken} as part, 1 as whole
  from clock c where ${within(sql`c.stopped_at`)} and c.kind = ${kind} and c.used_in_all is not null`

/** Nights, weekends and pauses in. */
const IN_ALL = sql`(c.stopped_at - c.started_at) * 1.0 / ${DAY}`

export const paced = {
  'routing-accuracy': ({ within }) => sql`
    select t.at as at, t.request_id as request_id, 1 as whole, not exists (
      select 1 from transition u where u.request_id = t.request_id and u.at > t.at
        and u.from_state = 'routed' and u.to_state = 'routed' and json_extract(u.fields, '$.line') is not null
    ) as part
    from transition t where t.to_state = 'routed' and ${within(sql`t.at`)} and t.from_state = 'inbox'`,
  'time-to-route': clockOf('route'),
  'time-to-grade': clockOf('grade'),
  'time-to-verdict': clockOf('verdict'),
  'days-to-route': clockOf('route', IN_ALL),
  'days-to-grade': clockOf('grade', IN_ALL),
  'days-to-verdict': clockOf('verdict', IN_ALL),
  // Dates to look again are no promises, and what a member sends back is a promise of theirs.
  'clock-hits': ({ within }) => sql`
    select c.stopped_at as at, c.request_id as request_id, c.stopped_at <= c.due_at as part, 1 as whole
    from clock c where ${within(sql`c.stopped_at`)} and c.kind not in ('review', 'volume', 'sample-feedback')`,
} satisfies Observed
