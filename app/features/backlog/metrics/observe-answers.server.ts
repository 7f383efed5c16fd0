import { sql } from 'drizzle-orm'
import type { Observed } from '#app/features/backlog/metrics/observe.server.ts'

export const answered = {
  'reason-completeness': ({ within }) => sql`
    select v.decided_at as at, v.request_id as request_id, 1 as whole,
      v.reason_code is not null and v.public_text <> '' and v.review_at is not null
        and (v.reopen_people is not null or exists (select 1 from watch w where w.verdict_id = v.id)) as part
    from verdict v where ${within(sql`v.decided_at`)} and v.kind = 'parked'`,
  'loop-closed': ({ within }) => sql`
    select v.decided_at as at, v.request_id as request_id, v.people_at as whole, min(v.people_at, (
      select count(distinct n.account_id) from event e join notice n on n.event_id = e.id
      where e.subject = 'request:' || v.request_id and e.at = v.decided_at and exists (
        select 1 from mention m left join person p on p.id = m.person_id
        where m.request_id in (select q.id from request q where q.id = v.request_id or q.canonical_id = v.request_id)
          and coalesce(m.account_id, p.account_id) = n.account_id
          and m.counts = 1 and m.retracted_at is null and m.said_at <= v.decided_at
      )
    )) as part
    from verdict v where ${within(sql`v.decided_at`)}`,
  'answer-reuse': ({ within }) => sql`
    select d.at as at, d.request_id as request_id, d.ended_as <> 'posted' as part, 1 as whole
    from answer_delivery d where ${within(sql`d.at`)} and d.channel = 'composer' and d.ended_as is not null`,
  'ask-again': ({ within }) => sql`
    select d.at as at, d.request_id as request_id, 1 as whole,
      d.asked_again_at is not null and d.asked_again_at < d.at + 180 * 86400000 as part
    from answer_delivery d where ${within(sql`d.at`)} and d.account_id is not null`,
  'replies-saved': ({ within }) => sql`
    select d.at as at, d.request_id as request_id, 1 as part, 1 as whole
    from answer_delivery d where ${within(sql`d.at`)} and d.ended_as is not null and d.ended_as <> 'posted'`,
  'differs-yield': ({ within }) => sql`
    select f.answered_at as at, f.request_id as request_id, f.outcome in ('changed', 'split') as part, 1 as whole
    from request_difference f where ${within(sql`f.answered_at`)}`,
  'return-pressure': ({ within }) => sql`
    select v.decided_at as at, v.request_id as request_id, v.people_at as whole, (
      select count(distinct m.account_id) from mention m where m.request_id = v.request_id
        and m.said_at > v.decided_at and m.said_at < v.decided_at + 365 * 86400000 and m.retracted_at is null
    ) as part
    from verdict v where ${within(sql`v.decided_at`)} and v.kind = 'parked'`,
  'reopen-yield': ({ within }) => sql`
    select b.at as at, b.request_id as request_id, 1 as whole, exists (
      select 1 from transition t where t.request_id = b.request_id and t.to_state = 'planned' and t.at > b.at
    ) as part
    from request_return b where ${within(sql`b.at`)}`,
  'estimate-error': ({ within }) => sql`
    select l.scored_at as at, l.request_id as request_id, 1 as whole,
      abs(l.units_middle - l.units_sold) * 1.0 / max(l.units_sold, 1) as part
    from launch l where ${within(sql`l.scored_at`)} and l.units_middle is not null`,
  'estimate-coverage': ({ within }) => sql`
    select l.scored_at as at, l.request_id as request_id, 1 as whole,
      l.units_sold between l.units_low and l.units_high as part
    from launch l where ${within(sql`l.scored_at`)} and l.units_middle is not null`,
  'line-crossers': ({ within }) => sql`
    select v.decided_at as at, v.request_id as request_id, 1 as part, 1 as whole
    from verdict v join request q on q.id = v.request_id
    where ${within(sql`v.decided_at`)} and v.kind = 'parked' and v.reason_code = 'VOL'
      and v.epoch = q.epoch and q.units_middle >= q.moq`,
} satisfies Observed
