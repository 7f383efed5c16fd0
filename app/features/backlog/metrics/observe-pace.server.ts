import { sql } from 'drizzle-orm'
import type { Observed } from '#app/features/backlog/metrics/observe.server.ts'

const clockOf =
  (kind: string): Observed[string] =>
  ({ within }) =>
    sql`
  select c.stopped_at as at, c.request_id as request_id, c.used_in_all as part, 1 as whole
  from clock c where ${within(sql`c.stopped_at`)} and c.kind = ${kind} and c.used_in_all is not null`

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
  // Dates to look again are no promises, and what a member sends back is a promise of theirs.
  'clock-hits': ({ within }) => sql`
    select c.stopped_at as at, c.request_id as request_id, c.stopped_at <= c.due_at as part, 1 as whole
    from clock c where ${within(sql`c.stopped_at`)} and c.kind not in ('review', 'volume', 'sample-feedback')`,
  'duplicate-rate': ({ within }) => sql`
    select o.at as at, o.request_id as request_id, q.created_at < o.at - 60000 as part, 1 as whole
    from judge_outcome o join request q on q.id = o.request_id
    where ${within(sql`o.at`)} and o.outcome = 'collected' and o.taken_back_at is null`,
  'merge-regret': ({ within }) => sql`
    select t.at as at, t.request_id as request_id, 1 as whole, exists (
      select 1 from transition u where u.request_id = t.request_id and u.from_state = 'merged'
        and u.at > t.at and u.at < t.at + 90 * 86400000
    ) as part
    from transition t where t.to_state = 'merged' and ${within(sql`t.at`)} and t.from_state <> 'merged'`,
} satisfies Observed
