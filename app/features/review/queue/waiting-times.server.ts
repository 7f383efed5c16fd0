import { and, desc, eq, gt, inArray, isNull, sql } from 'drizzle-orm'
import type { ReviewKind } from '#app/features/moderation/queue-rank.ts'
import type { Queryable } from '#db/client.server.ts'
import { decisions, reviewItems } from '#db/schema/index.ts'

const MONTH_MS = 30 * 86_400_000
/** So many of the latest say enough. */
const LATEST = 500

/** Somebody waited for the answer to one of these. */
const WAITED: ReviewKind[] = ['held', 'asked', 'edit', 'flagged', 'appeal', 'image']

/** How long people wait for a moderator, in the middle of the last month; null while nothing was decided. */
export async function findMedianWait(db: Queryable, at: number): Promise<number | null> {
  const rows = await db
    .select({ ms: sql<number>`${decisions.decidedAt} - ${reviewItems.openedAt}` })
    .from(decisions)
    .innerJoin(reviewItems, eq(reviewItems.id, decisions.reviewItemId))
    .where(and(gt(decisions.decidedAt, at - MONTH_MS), isNull(decisions.undoneAt), inArray(reviewItems.kind, WAITED)))
    .orderBy(desc(decisions.decidedAt))
    .limit(LATEST)
  const waits = rows.map(({ ms }) => ms).filter((ms) => ms >= 0)
  return waits.toSorted((a, b) => a - b)[Math.floor(waits.length / 2)] ?? null
}
