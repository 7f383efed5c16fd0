import { listWaiting, type WaitingSuggestion } from '#app/features/backlog/agents/suggestion-queries.server.ts'
import type { Viewer } from '#app/features/backlog/today/read-today.server.ts'
import type { Found } from '#app/features/backlog/today/today-queries.server.ts'
import type { TodayRow } from '#app/features/backlog/today/today-rows.ts'
import type { Context } from '#app/platform/context.server.ts'

/** Steps that agents suggest, for the owners of the line and for whoever triages. */
export async function suggestionRows(
  { db }: Context,
  { lineIds, all, triages, most }: Viewer,
): Promise<Found<TodayRow>> {
  const { rows, more } = await listWaiting(db, { lineIds: all || triages ? undefined : lineIds, most })
  return { rows: rows.map(rowOf), more }
}

const rowOf = ({ id, no, title, lang, at, agent, to }: WaitingSuggestion): TodayRow => ({
  ...{ group: 'suggested', why: { kind: 'suggested', agent }, title, lang, no, href: `/r/${no}`, task: 'suggested' },
  ...{ actHref: `/r/${no}/step/${to}?suggestion=${id}`, forOwner: null, at },
})
