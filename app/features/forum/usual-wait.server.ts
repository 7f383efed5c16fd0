import { and, desc, eq, gt, isNull, sql } from 'drizzle-orm'
import { type Wait, waitFor } from '#app/features/forum/expected-wait.ts'
import type { ReviewKind } from '#app/features/moderation/queue-rank.ts'
import type { Queryable } from '#db/client.server.ts'
import { decisions, reviewItems } from '#db/schema/index.ts'

const MONTH_MS = 30 * 86_400_000
/** So many of the latest say enough. */
const LATEST = 500

/** By what moderators answered in the last month: the middle of what people of this kind waited. */
export async function findUsualWait(db: Queryable, kind: ReviewKind, at: number): Promise<Wait> {
  const rows = await selectWaits(db, kind, at - MONTH_MS)
  const waits = rows.map(({ ms }) => ms).filter((ms) => ms >= 0)
  return waitFor(waits.sort((a, b) => a - b)[Math.floor(waits.length / 2)] ?? null)
}

export const selectWaits = (db: Queryable, kind: ReviewKind, since: number) =>
  db
    .select({ ms: sql<number>`${decisions.decidedAt} - ${reviewItems.openedAt}` })
    .from(decisions)
    .innerJoin(reviewItems, eq(reviewItems.id, decisions.reviewItemId))
    .where(and(gt(decisions.decidedAt, since), isNull(decisions.undoneAt), eq(reviewItems.kind, kind)))
    .orderBy(desc(decisions.decidedAt))
    .limit(LATEST)
