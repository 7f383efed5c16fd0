import { sql } from 'drizzle-orm'
import { DAY, type Observed } from '#app/features/backlog/metrics/observed.ts'

/** These say besides whom it was about: `account_id`, and the `region` that was told with it. */
export const treated = {
  // The first answer, and who was the first member to ask.
  'verdict-delay': ({ within }) => sql`
    select v.decided_at as at, v.request_id as request_id, m.account_id as account_id, null as region,
      (v.decided_at - q.created_at) * 1.0 / ${DAY} as part, 1 as whole
    from verdict v join request q on q.id = v.request_id join mention m on m.id = (
      select f.id from mention f where f.request_id = v.request_id and f.account_id is not null
        and f.counts = 1 and f.retracted_at is null
      order by f.said_at, f.id limit 1
    )
    where ${within(sql`v.decided_at`)} and not exists (
      select 1 from verdict w where w.request_id = v.request_id and w.decided_at < v.decided_at
    )`,
  // Applications that were decided in some way.
  'shortlist-rate': ({ within }) => sql`
    select s.applied_at as at, s.request_id as request_id, s.account_id as account_id, s.region as region, 1 as whole,
      exists (select 1 from sample_event e where e.sample_id = s.id and e.to_state = 'shortlisted') as part
    from sample s where ${within(sql`s.applied_at`)} and exists (
      select 1 from sample_event e where e.sample_id = s.id
        and e.to_state in ('shortlisted', 'waiting', 'not_eligible', 'declined')
    )`,
} satisfies Observed

export const FAIR = Object.keys(treated) as (keyof typeof treated)[]
