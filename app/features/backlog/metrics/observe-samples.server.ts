import { sql } from 'drizzle-orm'
import type { Observed } from '#app/features/backlog/metrics/observe.server.ts'

const DAY = 86_400_000

export const sampled = {
  'sample-cycle': ({ within }) => sql`
    select s.received_at as at, s.request_id as request_id, (s.received_at - s.applied_at) * 1.0 / ${DAY} as part, 1 as whole
    from sample s where ${within(sql`s.received_at`)}`,
  'sample-feedback': ({ within }) => sql`
    select s.received_at as at, s.request_id as request_id, 1 as whole, exists (
      select 1 from sample_feedback f where f.sample_id = s.id and f.at < s.received_at + 60 * ${DAY}
    ) as part
    from sample s where ${within(sql`s.received_at`)}`,
  'sample-to-product': ({ within }) => sql`
    select e.at as at, s.request_id as request_id, 1 as whole, exists (
      select 1 from transition t where t.request_id = s.request_id and t.to_state = 'planned'
        and t.at > s.applied_at and t.at < e.at + 548 * ${DAY}
    ) as part
    from sample_event e join sample s on s.id = e.sample_id where ${within(sql`e.at`)} and e.to_state = 'closed'`,
  'reach-of-share': ({ within }) => sql`
    select s.shared_at as at, s.request_id as request_id, 1 as whole, (
      select count(*) from (
        select m.account_id from mention m where m.request_id = s.request_id and m.account_id is not null
        group by m.account_id having min(m.said_at) >= s.shared_at and min(m.said_at) < s.shared_at + 60 * ${DAY}
      )
    ) as part
    from sample s where ${within(sql`s.shared_at`)}`,
  'cost-per-learned': ({ within }) => sql`
    select e.at as at, s.request_id as request_id, s.outcome in ('volume', 'product') as whole,
      coalesce((select sum(c.cost) from sample_cost c where c.sample_id = s.id), 0) as part
    from sample_event e join sample s on s.id = e.sample_id where ${within(sql`e.at`)} and e.to_state = 'closed'`,
  disclosure: ({ within }) => sql`
    select k.at as at, s.request_id as request_id, k.disclosed and coalesce(k.found, 1) as part, 1 as whole
    from sample_link k join sample s on s.id = k.sample_id where ${within(sql`k.at`)}`,
} satisfies Observed
