import { and, eq, isNull } from 'drizzle-orm'
import type { Context } from '#app/platform/context.server.ts'
import { accounts, decisions, posts, reviewItems, threads } from '#db/schema/index.ts'

/** What this moderator decided just now, to look at again or to take back. */
export async function findLastDecision({ db, actor, settings, now }: Context, itemId: string | null) {
  if (!itemId || actor.kind !== 'account') return null
  const [last] = await db
    .select({
      id: reviewItems.id,
      kind: reviewItems.kind,
      postId: reviewItems.postId,
      decision: decisions.decision,
      decidedAt: decisions.decidedAt,
      title: threads.title,
      lang: threads.lang,
      author: accounts.handle,
    })
    .from(reviewItems)
    .innerJoin(decisions, and(eq(decisions.reviewItemId, reviewItems.id), isNull(decisions.undoneAt)))
    .innerJoin(accounts, eq(accounts.id, reviewItems.authorId))
    .leftJoin(posts, eq(posts.id, reviewItems.postId))
    .leftJoin(threads, eq(threads.id, posts.threadId))
    .where(and(eq(reviewItems.id, itemId), eq(decisions.decidedBy, actor.id)))
  if (!last) return null
  const { id, kind, postId, decision, lang, decidedAt } = last
  const isFresh = decidedAt > now() - settings.moderation.claimMs
  const mayUndo = isFresh && postId !== null && kind !== 'appeal' && kind !== 'removed'
  return { id, kind, decision, lang, title: last.title ?? last.author, mayUndo }
}
