import { sql } from 'drizzle-orm'
import { DAY, type Observed } from '#app/features/backlog/metrics/observed.ts'

export const collected = {
  'duplicate-rate': ({ within }) => sql`
    select o.at as at, o.request_id as request_id, q.created_at < o.at - 60000 as part, 1 as whole
    from judge_outcome o join request q on q.id = o.request_id
    where ${within(sql`o.at`)} and o.outcome = 'collected' and o.taken_back_at is null
    union all
    select i.judged_at as at, i.request_id as request_id, i.state = 'attached' as part, 1 as whole
    from inbox_item i where ${within(sql`i.judged_at`)} and i.state in ('attached', 'filed')`,
  'cluster-use': ({ within }) => sql`
    select o.at as at, o.request_id as request_id, o.taken as part, 1 as whole
    from request_offer o where ${within(sql`o.at`)}`,
  'merge-regret': ({ within }) => sql`
    select t.at as at, t.request_id as request_id, 1 as whole, exists (
      select 1 from transition u where u.request_id = t.request_id and u.from_state = 'merged'
        and u.at > t.at and u.at < t.at + 90 * ${DAY}
    ) as part
    from transition t where t.to_state = 'merged' and ${within(sql`t.at`)} and t.from_state <> 'merged'`,
} satisfies Observed
