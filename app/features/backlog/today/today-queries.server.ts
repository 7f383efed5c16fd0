import { and, asc, eq, gt, inArray, isNotNull, isNull, lte, type SQL } from 'drizzle-orm'
import type { Clock } from '#app/features/backlog/clocks/clock-queries.server.ts'
import type { Queryable } from '#db/client.server.ts'
import { clocks, requests, threads, verdicts, verdictTexts } from '#db/schema/index.ts'

/** A day's list, not a year's. */
const MOST = 40

/** Clocks of one person that come due by then, the most overdue first. */
export const listDueOf = (db: Queryable, ownerId: string, by: number): Promise<Clock[]> =>
  db
    .select()
    .from(clocks)
    .where(and(eq(clocks.ownerId, ownerId), isNull(clocks.stoppedAt), lte(clocks.dueAt, by)))
    .orderBy(asc(clocks.dueAt))
    .limit(MOST)

/** Everybody's that come due by then, of some kinds or of all. */
export const listDue = (db: Queryable, by: number, kinds?: Clock['kind'][]): Promise<Clock[]> =>
  db
    .select()
    .from(clocks)
    .where(
      and(
        isNull(clocks.stoppedAt),
        lte(clocks.dueAt, by),
        kinds === undefined ? undefined : inArray(clocks.kind, kinds),
      ),
    )
    .orderBy(asc(clocks.dueAt), asc(clocks.id))
    .limit(MOST)

const shown = {
  ...{ id: requests.id, no: requests.no, title: requests.title, lang: requests.lang, state: requests.state },
  ...{ people: requests.people, peopleSince: requests.peopleSince, changedAt: requests.changedAt },
  ...{ lineId: requests.lineId, pmId: requests.pmId, engineerId: requests.engineerId, proposedAt: requests.proposedAt },
}

export type RequestRow = Awaited<ReturnType<typeof listInState>>[number]

/** In one state, of some lines or of all, changed after a moment; the longest there first. */
export function listInState(db: Queryable, state: 'inbox' | 'routed' | 'reopen_due', lineIds?: string[], after = 0) {
  const ofLines: SQL | undefined = lineIds === undefined ? undefined : inArray(requests.lineId, lineIds)
  return db
    .select(shown)
    .from(requests)
    .where(and(eq(requests.state, state), gt(requests.changedAt, after), ofLines))
    .orderBy(asc(requests.changedAt), asc(requests.id))
    .limit(MOST)
}

/** Steps that wait for their second signature, the oldest first. */
export const listProposed = (db: Queryable): Promise<RequestRow[]> =>
  db.select(shown).from(requests).where(isNotNull(requests.proposedAt)).orderBy(asc(requests.proposedAt)).limit(MOST)

export const listRequestsById = (db: Queryable, ids: string[]): Promise<RequestRow[]> =>
  db.select(shown).from(requests).where(inArray(requests.id, ids))

export const listThreadsById = (db: Queryable, ids: string[]) =>
  db
    .select({ id: threads.id, no: threads.no, title: threads.title, lang: threads.lang })
    .from(threads)
    .where(inArray(threads.id, ids))

/** Answers that are not there in both languages yet. */
export const listOwedTexts = (db: Queryable) =>
  db
    .select({ lang: verdictTexts.lang, dueAt: verdictTexts.dueAt, requestId: verdicts.requestId })
    .from(verdictTexts)
    .innerJoin(verdicts, eq(verdicts.id, verdictTexts.verdictId))
    .where(and(isNotNull(verdictTexts.dueAt), isNull(verdictTexts.text)))
    .orderBy(asc(verdictTexts.dueAt), asc(verdictTexts.verdictId))
    .limit(MOST)
