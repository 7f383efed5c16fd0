import { sql } from 'drizzle-orm'
import { DAY, type Observed } from '#app/features/backlog/metrics/observed.ts'

export const sampled = {
  'sample-cycle': ({ within }) => sql`
    select s.received_at as at, s.request_id as request_id, (s.received_at - s.applied_at) * 1.0 / ${DAY} as part, 1 as whole
    from sample s where ${within(sql`s.received_at`)}`,
  // Counted when the sixty days are over; before, nobody is late.
  'sample-feedback': ({ within }) => sql`
    select s.received_at + 60 * ${DAY} as at, s.request_id as request_id, 1 as whole, exists (
      select 1 from sample_feedback f where f.sample_id = s.id and f.at < s.received_at + 60 * ${DAY}
    ) as part
    from sample s where ${within(sql`s.received_at`, 60 * DAY)}`,
  'sample-to-product': ({ within }) => sql`
    select c.at as at, c.request_id as request_id, 1 as whole, exists (
      select 1 from transition t where t.request_id = c.request_id and t.to_state = 'planned'
        and t.from_state <> 'planned' and t.at > c.applied_at and t.at < c.at + 548 * ${DAY}
    ) as part
    from (
      select s.request_id, min(e.at) as at, min(s.applied_at) as applied_at
      from sample_event e join sample s on s.id = e.sample_id where e.to_state = 'closed' group by s.request_id
    ) c where ${within(sql`c.at`)}`,
  'reach-of-share': ({ within }) => sql`
    select s.shared_at as at, s.request_id as request_id, 1 as whole, (
      select count(*) from (
        select 1 from mention m where m.request_id = s.request_id and m.counts = 1 and m.retracted_at is null
          and coalesce(m.account_id, m.person_id) is not null
        group by coalesce(m.account_id, m.person_id)
        having min(m.said_at) >= s.shared_at and min(m.said_at) < s.shared_at + 60 * ${DAY}
      )
    ) as part
    from sample s where ${within(sql`s.shared_at`)}`,
  // Learned: another grade or other words after its feedback, or what the coordinator says it led to.
  'cost-per-learned': ({ within }) => sql`
    select e.at as at, s.request_id as request_id, (
      s.outcome in ('volume', 'product') or exists (
        select 1 from sample_feedback f join grading g on g.request_id = s.request_id and g.at between f.at and e.at
        where f.sample_id = s.id and coalesce(g.need_grade, g.make_grade) <> (
          select coalesce(b.need_grade, b.make_grade) from grading b
          where b.request_id = g.request_id and b.half = g.half and b.at < f.at order by b.at desc limit 1
        )
      ) or exists (
        select 1 from sample_feedback f join log l on l.subject = 'request:' || s.request_id and l.at between f.at and e.at
        where f.sample_id = s.id and l.act = 'request.reword'
      )
    ) as whole, coalesce((select sum(c.cost) from sample_cost c where c.sample_id = s.id), 0) as part
    from sample_event e join sample s on s.id = e.sample_id where ${within(sql`e.at`)} and e.to_state = 'closed'`,
  disclosure: ({ within }) => sql`
    select k.at as at, s.request_id as request_id, k.disclosed and coalesce(k.found, 1) as part, 1 as whole
    from sample_link k join sample s on s.id = k.sample_id where ${within(sql`k.at`)}`,
} satisfies Observed
