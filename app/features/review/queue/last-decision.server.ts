import { and, eq, isNull } from 'drizzle-orm'
import type { Context } from '#app/platform/context.server.ts'
import { decisions, posts, reviewItems, threads } from '#db/schema/index.ts'

/** What this moderator decided just now, to look at again. */
export async function findLastDecision({ db, actor }: Context, itemId: string | null) {
  if (!itemId || actor.kind !== 'account') return null
  const [last] = await db
    .select({ id: reviewItems.id, decision: decisions.decision, title: threads.title, lang: threads.lang })
    .from(reviewItems)
    .innerJoin(decisions, and(eq(decisions.reviewItemId, reviewItems.id), isNull(decisions.undoneAt)))
    .innerJoin(posts, eq(posts.id, reviewItems.postId))
    .innerJoin(threads, eq(threads.id, posts.threadId))
    .where(and(eq(reviewItems.id, itemId), eq(decisions.decidedBy, actor.id)))
  return last ?? null
}
