import type { ClockKind } from '#app/features/backlog/clocks/clock-lengths.ts'
import type { Viewer } from '#app/features/backlog/today/read-today.server.ts'
import {
  type Found,
  listInState,
  listOwedTexts,
  type RequestRow,
} from '#app/features/backlog/today/today-queries.server.ts'
import { actHref, type Group, type TodayRow, type Why } from '#app/features/backlog/today/today-rows.ts'
import type { Context } from '#app/platform/context.server.ts'

/** What came back, what is owed in the other language, and what is new. */
export async function requestRows({ db }: Context, viewer: Viewer): Promise<Record<Sort, Found<TodayRow>>> {
  const { lineIds, all, triages, since: after, most } = viewer
  const lines = all ? undefined : lineIds
  const [returned, routed, inbox, drafts] = await Promise.all([
    listInState(db, 'reopen_due', { lineIds: lines, most }),
    listInState(db, 'routed', { lineIds, after, most }),
    listInState(db, 'inbox', { lineIds: triages ? undefined : lineIds, after, most }),
    listOwedTexts(db, { lineIds: lines, most }),
  ])
  return {
    returned: each(returned, (row) => rowOf(row, 'returned', { kind: 'returned', people: row.peopleSince }, 'decide')),
    drafts: each(drafts, ({ textLang, dueAt, ...row }) => ({
      ...rowOf(row, 'drafts', { kind: 'drafts', lang: textLang }, 'translation'),
      ...{ actHref: `/r/${row.no}/translation`, at: dueAt ?? 0 },
    })),
    routed: each(routed, (row) => rowOf(row, 'fresh', { kind: 'routed', people: row.people }, 'grade')),
    inbox: each(inbox, (row) => rowOf(row, 'fresh', { kind: 'inbox', people: row.people }, 'route')),
  }
}

type Sort = 'returned' | 'drafts' | 'routed' | 'inbox'

const each = <T>({ rows, more }: Found<T>, draw: (row: T) => TodayRow) => ({ rows: rows.map(draw), more })

const rowOf = ({ no, title, lang, changedAt: at }: RequestRow, group: Group, why: Why, task: ClockKind): TodayRow => ({
  ...{ group, why, title, lang, no, href: `/r/${no}`, task, forOwner: null, at },
  actHref: actHref(task, no, `/r/${no}`),
})
