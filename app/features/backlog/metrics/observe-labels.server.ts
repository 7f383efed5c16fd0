import { type SQL, sql } from 'drizzle-orm'
import { STATE_CLOCKS } from '#app/features/backlog/clocks/clock-lengths.ts'
import { DAY, type Observed } from '#app/features/backlog/metrics/observed.ts'
import { labelOf, type RequestState } from '#app/features/backlog/request-label.ts'
import { QUESTION_MS } from '#app/features/backlog/verdicts/schedule-step.server.ts'
import { requests } from '#db/schema/index.ts'

/** Somebody still has to answer; a "no" has been answered. */
const OPEN: RequestState[] = [
  ...(['inbox', 'routed', 'needs_info', 'grading', 'volume_test', 'planned', 'making', 'reopen_due'] as const),
]

const YOUNG_MS = 90 * DAY

const listed = (words: readonly string[]) =>
  sql`(${sql.join(
    words.map((word) => sql`${word}`),
    sql`, `,
  )})`

const labelIn = (state: SQL) =>
  sql`case ${state} ${sql.join(
    requests.state.enumValues.map((each) => sql`when ${each} then ${labelOf(each)}`),
    sql` `,
  )} end`

/** All open requests as they stood at that moment, each since when it has its label. */
const openAt = (at: number) => sql`
  select o.* from (
    select q.id, q.volume_ends_at,
      (select max(t.at) from transition t where t.request_id = q.id and t.at <= ${at}
        and ${labelIn(sql`t.from_state`)} is not ${labelIn(sql`t.to_state`)}) as labelled_at,
      (select max(t.at) from transition t where t.request_id = q.id and t.at <= ${at}
        and t.from_state is not t.to_state) as moved_at,
      (select t.to_state from transition t where t.request_id = q.id and t.at <= ${at}
        order by t.at desc, t.id desc limit 1) as state
    from request q where q.created_at <= ${at}
  ) o where o.state in ${listed(OPEN)}`

export const labelled = {
  'label-coverage': ({ at }) => sql`
    select o.labelled_at as at, o.id as request_id, 1 as whole, (
      o.labelled_at > ${at - YOUNG_MS}
      or (o.state = 'volume_test' and o.volume_ends_at > ${at})
      or (o.state = 'needs_info' and o.moved_at > ${at - QUESTION_MS})
      or exists (
        select 1 from clock c where c.request_id = o.id and c.kind in ${listed(STATE_CLOCKS)} and c.started_at <= ${at}
          and c.due_at > ${at} and (c.stopped_at is null or c.stopped_at > ${at})
      )
    ) as part
    from (${openAt(at)}) o`,
} satisfies Observed
