import { and, asc, desc, eq, gt, inArray } from 'drizzle-orm'
import type { Queryable } from '#db/client.server.ts'
import { inboxItems, inboxRunRows, inboxRuns, requests } from '#db/schema/index.ts'

export type Run = typeof inboxRuns.$inferSelect
export type RunRow = typeof inboxRunRows.$inferSelect
export type RowKind = RunRow['kind']

export const ROW_KINDS: readonly RowKind[] = ['ok', 'needs-line', 'looks-like', 'duplicate', 'fault']
/** The others are not taken in. */
export const TAKEN_KINDS: readonly RowKind[] = ['ok', 'needs-line', 'looks-like']

export async function findRun(db: Queryable, id: string): Promise<Run | undefined> {
  const [found] = await db.select().from(inboxRuns).where(eq(inboxRuns.id, id))
  return found
}

const RUNS_SHOWN = 20

export const listRuns = (db: Queryable) =>
  db
    .select()
    .from(inboxRuns)
    .where(gt(inboxRuns.at, 0))
    .orderBy(desc(inboxRuns.at), desc(inboxRuns.id))
    .limit(RUNS_SHOWN)

/** In the order of the file, from a line on. */
export const listRows = (
  db: Queryable,
  runId: string,
  kind: RowKind,
  after: number,
  limit: number,
): Promise<RunRow[]> =>
  db
    .select()
    .from(inboxRunRows)
    .where(and(eq(inboxRunRows.runId, runId), eq(inboxRunRows.kind, kind), gt(inboxRunRows.line, after)))
    .orderBy(asc(inboxRunRows.line))
    .limit(limit)

/** The first rows of the first of these kinds that has any. */
export async function nextRows(
  db: Queryable,
  runId: string,
  kinds: readonly RowKind[],
  limit: number,
): Promise<RunRow[]> {
  for (const kind of kinds) {
    const rows = await listRows(db, runId, kind, 0, limit)
    if (rows.length > 0) return rows
  }
  return []
}

export const rowsNamed = (runId: string, rows: readonly RunRow[]) =>
  and(
    eq(inboxRunRows.runId, runId),
    inArray(
      inboxRunRows.line,
      rows.map(({ line }) => line),
    ),
  )

/** What somebody judged already, in the order in which it came in; it stays on record when the run is undone. */
export const listJudged = (db: Queryable, runId: string, after: string, limit: number) =>
  db
    .select({
      ...{ id: inboxItems.id, sourceKey: inboxItems.sourceKey, quote: inboxItems.quote, lang: inboxItems.lang },
      ...{ state: inboxItems.state, requestNo: requests.no },
    })
    .from(inboxItems)
    .leftJoin(requests, eq(requests.id, inboxItems.requestId))
    .where(
      and(
        eq(inboxItems.runId, runId),
        inArray(inboxItems.state, ['attached', 'filed', 'dismissed', 'undone']),
        gt(inboxItems.id, after),
      ),
    )
    .orderBy(asc(inboxItems.id))
    .limit(limit)
