import type { ClockKind } from '#app/features/backlog/clocks/clock-lengths.ts'
import type { Viewer } from '#app/features/backlog/today/read-today.server.ts'
import {
  listInState,
  listOwedTexts,
  listRequestsById,
  type RequestRow,
} from '#app/features/backlog/today/today-queries.server.ts'
import { actHref, type Group, type TodayRow, type Why } from '#app/features/backlog/today/today-rows.ts'
import type { Context } from '#app/platform/context.server.ts'

/** What came back, what is owed in the other language, and what is new. */
export async function requestRows({ db }: Context, viewer: Viewer): Promise<TodayRow[]> {
  const { lineIds, all, triages, since } = viewer
  const lines = all ? undefined : lineIds
  const [returned, routed, inbox, drafts] = await Promise.all([
    listInState(db, 'reopen_due', lines),
    listInState(db, 'routed', lineIds, since),
    triages ? listInState(db, 'inbox', undefined, since) : listInState(db, 'inbox', lineIds, since),
    draftRows(db, lines),
  ])
  return [
    ...returned.map((row) => rowOf(row, 'returned', { kind: 'returned', people: row.peopleSince }, 'decide')),
    ...drafts,
    ...routed.map((row) => rowOf(row, 'fresh', { kind: 'routed', people: row.people }, 'grade')),
    ...inbox.map((row) => rowOf(row, 'fresh', { kind: 'inbox', people: row.people }, 'route')),
  ]
}

const rowOf = ({ no, title, lang, changedAt: at }: RequestRow, group: Group, why: Why, task: ClockKind): TodayRow => ({
  ...{ group, why, title, lang, no, href: `/r/${no}`, task, forOwner: null, at },
  actHref: actHref(task, no, `/r/${no}`),
})

async function draftRows(db: Context['db'], lineIds: string[] | undefined): Promise<TodayRow[]> {
  const owed = await listOwedTexts(db)
  const requests = await listRequestsById(
    db,
    owed.map(({ requestId }) => requestId),
  )
  return owed.flatMap(({ requestId, lang, dueAt }) => {
    const request = requests.find(({ id }) => id === requestId)
    if (!request || (lineIds && !lineIds.includes(request.lineId))) return []
    const row = rowOf(request, 'drafts', { kind: 'drafts', lang }, 'translation')
    return [{ ...row, actHref: `/r/${request.no}/translation`, at: dueAt ?? 0 }]
  })
}
