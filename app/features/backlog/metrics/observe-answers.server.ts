import { type SQL, sql } from 'drizzle-orm'
import { DAY, type Observed } from '#app/features/backlog/metrics/observed.ts'

const CHILDREN = sql`select q.id from request q where q.id = v.request_id or q.canonical_id = v.request_id`

/** How many of those who had asked for what verdict `v` answers were told of it. */
const told = (more: SQL = sql`true`) => sql`min(v.people_at, (
  select count(distinct n.account_id) from event e join notice n on n.event_id = e.id
  where e.subject = 'request:' || v.request_id and e.at = v.decided_at and ${more} and exists (
    select 1 from mention m left join person p on p.id = m.person_id
    where m.request_id in (${CHILDREN}) and coalesce(m.account_id, p.account_id) = n.account_id
      and m.counts = 1 and m.retracted_at is null and m.said_at <= v.decided_at
  )
))`

const PRODUCT_STAFF = sql`('triager', 'pm', 'engineer', 'coordinator', 'lead')`

export const answered = {
  'reason-completeness': ({ within }) => sql`
    select v.decided_at as at, v.request_id as request_id, 1 as whole,
      v.reason_code is not null and v.public_text <> '' and v.review_at is not null
        and (v.reopen_people is not null or exists (select 1 from watch w where w.verdict_id = v.id)) as part
    from verdict v where ${within(sql`v.decided_at`)} and v.kind = 'parked'`,
  'loop-closed': ({ within }) => sql`
    select v.decided_at as at, v.request_id as request_id, v.people_at as whole, ${told()} as part
    from verdict v where ${within(sql`v.decided_at`)}`,
  'loop-seen': ({ within }) => sql`
    select v.decided_at as at, v.request_id as request_id, ${told()} as whole, ${told(sql`n.read_at is not null`)} as part
    from verdict v where ${within(sql`v.decided_at`)}`,
  // All cards beside one draft end with it: a draft counts once.
  'answer-reuse': ({ within }) => sql`
    select max(d.at) as at, max(d.request_id) as request_id, max(d.ended_as <> 'posted') as part, 1 as whole
    from answer_delivery d where ${within(sql`d.at`)} and d.channel = 'composer' and d.ended_as is not null
    group by d.account_id, d.ended_at`,
  'answer-helped': ({ within }) => sql`
    select d.at as at, d.request_id as request_id, d.helped as part, 1 as whole
    from answer_delivery d where ${within(sql`d.at`)} and d.helped is not null`,
  'ask-again': ({ within }) => sql`
    select d.at as at, d.request_id as request_id, 1 as whole,
      d.asked_again_at is not null and d.asked_again_at < d.at + 180 * ${DAY} as part
    from answer_delivery d where ${within(sql`d.at`)} and d.account_id is not null`,
  // Counted when its seven days are over, of cards beside a draft alone: who only reads asks nobody for a reply.
  'replies-saved': ({ within }) => sql`
    select d.at + 7 * ${DAY} as at, d.request_id as request_id, 1 as whole, not exists (
      select 1 from thread t join post p on p.thread_id = t.id join "grant" g on g.account_id = p.author_id
      where (t.author_id = d.account_id and t.opened_at >= d.at or 'thread:' || t.no = d.context)
        and p.state = 'published' and p.created_at > d.at and p.created_at < d.at + 7 * ${DAY}
        and p.author_id <> d.account_id and g.kind in ${PRODUCT_STAFF}
        and g.given_at <= p.created_at and (g.ends_at is null or g.ends_at > p.created_at)
    ) as part
    from answer_delivery d where ${within(sql`d.at`, 7 * DAY)} and d.channel in ('composer', 'reply')`,
  'differs-yield': ({ within }) => sql`
    select f.answered_at as at, f.request_id as request_id, f.outcome in ('changed', 'split') as part, 1 as whole
    from request_difference f where ${within(sql`f.answered_at`)}`,
  'return-pressure': ({ within }) => sql`
    select v.decided_at as at, v.request_id as request_id, ${told()} as whole, (
      select count(distinct coalesce(m.account_id, p.account_id, m.person_id))
      from mention m left join person p on p.id = m.person_id where m.request_id in (${CHILDREN})
        and m.said_at > v.decided_at and m.said_at < v.decided_at + 365 * ${DAY}
        and m.counts = 1 and m.retracted_at is null
    ) as part
    from verdict v where ${within(sql`v.decided_at`)} and v.kind = 'parked'`,
  // It ends with the first answer after the return.
  'reopen-yield': ({ within }) => sql`
    select b.at as at, b.request_id as request_id, 1 as whole, coalesce((
      select t.to_state from transition t where t.request_id = b.request_id and t.at > b.at
        and t.to_state in ('planned', 'parked', 'final_no', 'exists', 'made', 'merged', 'invalid')
        and t.from_state <> t.to_state
      order by t.at limit 1
    ) = 'planned', 0) as part
    from request_return b where ${within(sql`b.at`)}`,
} satisfies Observed
