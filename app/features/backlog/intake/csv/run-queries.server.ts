import { and, asc, desc, eq, gt } from 'drizzle-orm'
import type { Queryable } from '#db/client.server.ts'
import { inboxRunRows, inboxRuns } from '#db/schema/index.ts'

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
