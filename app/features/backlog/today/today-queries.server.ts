import { and, asc, count, eq, gt, inArray, isNotNull, isNull, lte, notInArray, or, type SQL, sql } from 'drizzle-orm'
import type { SQLiteTable } from 'drizzle-orm/sqlite-core'
import { type ClockKind, DATES } from '#app/features/backlog/clocks/clock-lengths.ts'
import type { Clock } from '#app/features/backlog/clocks/clock-queries.server.ts'
import type { Queryable } from '#db/client.server.ts'
import { clocks, requests, threads, verdicts, verdictTexts } from '#db/schema/index.ts'

/** What is shown, and how many there are beside. */
export type Found<T> = { rows: T[]; more: number }

/** Only a list that is full asks how long it would be. */
export async function withMore<T>(most: number, rows: Promise<T[]>, inAll: () => PromiseLike<number>) {
  const shown = await rows
  return { rows: shown, more: shown.length < most ? 0 : (await inAll()) - shown.length }
}

const countOf = (db: Queryable, table: SQLiteTable, where?: SQL) => () => db.$count(table, where)

type Whose = { ids: string[]; all: boolean; kinds: ClockKind[] }

/** A paused clock waits for somebody else; a date is no promise. */
const isPressing = and(
  isNull(clocks.stoppedAt),
  isNull(clocks.pausedAt),
  notInArray(clocks.kind, [...DATES, 'sample-feedback']),
)

/** Clocks of some people, of some kinds or of all that come due within a span, the most overdue first. */
export function listDue(
  db: Queryable,
  { ids, all, kinds }: Whose,
  { after, by, most }: { after: number; by: number; most: number },
): Promise<Found<Clock>> {
  const own = all ? undefined : or(inArray(clocks.ownerId, ids), inArray(clocks.kind, kinds))
  const where = and(isPressing, gt(clocks.dueAt, after), lte(clocks.dueAt, by), own)
  const rows = db.select().from(clocks).where(where).orderBy(asc(clocks.dueAt), asc(clocks.id)).limit(most)
  return withMore(most, rows, countOf(db, clocks, where))
}

const shown = {
  ...{ id: requests.id, no: requests.no, title: requests.title, lang: requests.lang },
  ...{ people: requests.people, peopleSince: requests.peopleSince, changedAt: requests.changedAt },
}

export type RequestRow = Awaited<ReturnType<typeof listRequestsById>>[number]

const ofLines = (lineIds?: string[]) => (lineIds === undefined ? undefined : inArray(requests.lineId, lineIds))

/** The same where requests are joined: what waits is found first, in its own order, and the line of each afterwards. */
export const ofLinesJoined = (lineIds?: string[]) =>
  lineIds === undefined ? undefined : inArray(sql`+${requests.lineId}`, lineIds)

type Standing = { lineIds?: string[]; after?: number; most: number }

/** In one state, of some lines or of all, changed after a moment; the longest there first. */
export function listInState(
  db: Queryable,
  state: 'inbox' | 'routed' | 'reopen_due',
  { lineIds, after = 0, most }: Standing,
): Promise<Found<RequestRow>> {
  const where = and(eq(requests.state, state), gt(requests.changedAt, after), ofLines(lineIds))
  const rows = db
    .select(shown)
    .from(requests)
    .where(where)
    .orderBy(asc(requests.changedAt), asc(requests.id))
    .limit(most)
  return withMore(most, rows, countOf(db, requests, where))
}

export const listRequestsById = (db: Queryable, ids: string[]) =>
  db.select(shown).from(requests).where(inArray(requests.id, ids))

export const listThreadsById = (db: Queryable, ids: string[]) =>
  db
    .select({ id: threads.id, no: threads.no, title: threads.title, lang: threads.lang })
    .from(threads)
    .where(inArray(threads.id, ids))

/** Answers of some lines or of all that are not there in both languages yet. */
export function listOwedTexts(db: Queryable, { lineIds, most }: Standing) {
  const where = and(isNotNull(verdictTexts.dueAt), isNull(verdictTexts.text), ofLinesJoined(lineIds))
  const rows = db
    .select({ ...shown, textLang: verdictTexts.lang, dueAt: verdictTexts.dueAt })
    .from(verdictTexts)
    .innerJoin(verdicts, eq(verdicts.id, verdictTexts.verdictId))
    .innerJoin(requests, eq(requests.id, verdicts.requestId))
    .where(where)
    .orderBy(asc(verdictTexts.dueAt), asc(verdictTexts.verdictId))
    .limit(most)
  const counted = async () => {
    const [row] = await db
      .select({ n: count() })
      .from(verdictTexts)
      .innerJoin(verdicts, eq(verdicts.id, verdictTexts.verdictId))
      .innerJoin(requests, eq(requests.id, verdicts.requestId))
      .where(where)
    return row?.n ?? 0
  }
  return withMore(most, rows, counted)
}
