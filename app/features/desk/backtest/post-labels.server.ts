import { and, eq, inArray, isNull } from 'drizzle-orm'
import type { Label } from '#app/features/desk/backtest/tally.ts'
import type { Queryable } from '#db/client.server.ts'
import { decisions, reviewItems } from '#db/schema/index.ts'

/** Those whose answer says whether the words of the post are promotion; a picture or an edit has its own. */
const KINDS = ['held', 'asked', 'flagged', 'appeal', 'removed', 'sample', 'trial'] as const

/** What people decided about posts in the end, by post; the last decision that stands counts. */
export async function listLabels(db: Queryable, postIds: readonly string[]): Promise<Map<string, Label>> {
  const rows = await db
    .select({ postId: reviewItems.postId, decision: decisions.decision, at: decisions.decidedAt })
    .from(reviewItems)
    .innerJoin(decisions, and(eq(decisions.reviewItemId, reviewItems.id), isNull(decisions.undoneAt)))
    .where(and(inArray(reviewItems.postId, [...postIds]), inArray(reviewItems.kind, [...KINDS])))
  const inOrder = rows.sort((one, other) => one.at - other.at)
  return new Map(inOrder.map(({ postId, decision }) => [postId ?? '', decision === 'publish' ? 'fine' : 'promotion']))
}
