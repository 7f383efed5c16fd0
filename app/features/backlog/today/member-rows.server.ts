import { listMembersWords, type MemberRow } from '#app/features/backlog/today/member-queries.server.ts'
import type { Viewer } from '#app/features/backlog/today/read-today.server.ts'
import type { Found } from '#app/features/backlog/today/today-queries.server.ts'
import type { TodayRow } from '#app/features/backlog/today/today-rows.ts'
import type { Context } from '#app/platform/context.server.ts'

/** What members say to an answer, and what they say was not meant so. */
export async function memberRows({ db }: Context, { lineIds, all, most }: Viewer): Promise<Found<TodayRow>> {
  const wanted = { lineIds: all ? undefined : lineIds, most }
  const kinds = ['differs', 'appeal', 'correction'] as const
  const found = await Promise.all(kinds.map((kind) => listMembersWords(db, kind, wanted)))
  const rows = found.flatMap((each) => each.rows).sort((a, b) => a.at - b.at)
  const more = found.reduce((sum, each) => sum + each.more, 0) + Math.max(0, rows.length - most)
  return { rows: rows.slice(0, most).map(rowOf), more }
}

const rowOf = ({ no, title, lang, at, kind }: MemberRow): TodayRow => ({
  ...{ group: 'members', why: { kind, at }, title, lang, no, href: `/r/${no}`, task: kind, forOwner: null, at },
  actHref: kind === 'correction' ? '/triage/corrections' : `/r/${no}/replies`,
})
