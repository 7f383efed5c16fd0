import { and, asc, desc, eq, inArray } from 'drizzle-orm'
import type { Transition } from '#app/features/backlog/request-history.ts'
import type { Queryable } from '#db/client.server.ts'
import { requestReferences, requests, requestThreads, transitions, verdicts } from '#db/schema/index.ts'

export type Request = typeof requests.$inferSelect
export type Verdict = typeof verdicts.$inferSelect

export async function findRequest(db: Queryable, no: number): Promise<Request | undefined> {
  const [found] = await db.select().from(requests).where(eq(requests.no, no))
  return found
}

export async function findRequestById(db: Queryable, id: string): Promise<Request | undefined> {
  const [found] = await db.select().from(requests).where(eq(requests.id, id))
  return found
}

/** The request itself and those merged into it. */
export async function listLedgerIds(db: Queryable, requestId: string): Promise<string[]> {
  const children = await db.select({ id: requests.id }).from(requests).where(eq(requests.canonicalId, requestId))
  return [requestId, ...children.map((child) => child.id)]
}

export const listTransitions = (db: Queryable, requestId: string): Promise<Transition[]> =>
  db
    .select()
    .from(transitions)
    .where(eq(transitions.requestId, requestId))
    .orderBy(asc(transitions.at), asc(transitions.id))

/** The answer that stands. */
export async function findStandingVerdict(db: Queryable, requestId: string): Promise<Verdict | undefined> {
  const [latest] = await db
    .select()
    .from(verdicts)
    .where(eq(verdicts.requestId, requestId))
    .orderBy(desc(verdicts.decidedAt))
    .limit(1)
  return latest
}

/** The moments at which a new epoch began. */
export async function listNoDates(db: Queryable, requestId: string): Promise<number[]> {
  const rows = await db
    .select({ at: verdicts.decidedAt })
    .from(verdicts)
    .where(and(eq(verdicts.requestId, requestId), inArray(verdicts.kind, ['parked', 'final_no'])))
    .orderBy(asc(verdicts.decidedAt))
  return rows.map((row) => row.at)
}

/** Threads whose pages show this request: where it was heard, and where a post names it. */
export async function listThreadIds(db: Queryable, requestId: string): Promise<string[]> {
  const ids = await listLedgerIds(db, requestId)
  const linked = await db
    .selectDistinct({ id: requestThreads.threadId })
    .from(requestThreads)
    .where(inArray(requestThreads.requestId, ids))
  const named = await db
    .selectDistinct({ id: requestReferences.threadId })
    .from(requestReferences)
    .innerJoin(requests, eq(requests.no, requestReferences.requestNo))
    .where(inArray(requests.id, ids))
  return [...new Set([...linked, ...named].map((row) => row.id))]
}
