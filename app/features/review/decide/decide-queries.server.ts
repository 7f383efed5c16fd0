import { and, desc, eq, inArray, isNull } from 'drizzle-orm'
import type { ReviewKind } from '#app/features/moderation/queue-rank.ts'
import type { Queryable } from '#db/client.server.ts'
import { accounts, decisions, posts, productLines, reviewItems, threads } from '#db/schema/index.ts'

/** The item with the post as it stands now; moderators see held and removed ones too. */
export async function findReviewItem(db: Queryable, itemId: string) {
  const [row] = await db
    .select({
      item: reviewItems,
      post: posts,
      thread: threads,
      line: productLines.name,
      lineSlug: productLines.slug,
      author: accounts.handle,
      authorLanguage: accounts.language,
    })
    .from(reviewItems)
    .innerJoin(posts, eq(posts.id, reviewItems.postId))
    .innerJoin(threads, eq(threads.id, posts.threadId))
    .innerJoin(productLines, eq(productLines.id, threads.lineId))
    .innerJoin(accounts, eq(accounts.id, reviewItems.authorId))
    .where(eq(reviewItems.id, itemId))
  return row
}

/** A post can wait more than once: held by a rule, and by its author's wish after an edit. */
export const listWaitingOfPost = (db: Queryable, postId: string, kinds: readonly ReviewKind[]) =>
  listWaitingOfPosts(db, [postId], kinds)

export async function listWaitingOfPosts(db: Queryable, postIds: readonly string[], kinds: readonly ReviewKind[]) {
  if (postIds.length === 0) return []
  const { id, kind, authorId, postId, state } = reviewItems
  const rows = await db
    .select({ id, kind, authorId, postId, state })
    .from(reviewItems)
    .where(and(inArray(postId, [...postIds]), inArray(kind, [...kinds])))
  // Asked for what waits, the database would read all that waits, of whatever post.
  return rows.flatMap(({ state, ...row }) =>
    row.postId === null || state !== 'waiting' ? [] : { ...row, postId: row.postId },
  )
}

/** Newest first, those taken back among them. */
export function listDecisions(db: Queryable, itemId: string) {
  return db
    .select({
      id: decisions.id,
      decision: decisions.decision,
      reason: decisions.reason,
      decidedBy: accounts.handle,
      decidedAt: decisions.decidedAt,
      undoneAt: decisions.undoneAt,
      oneSignature: decisions.oneSignature,
      batchId: decisions.batchId,
    })
    .from(decisions)
    .innerJoin(accounts, eq(accounts.id, decisions.decidedBy))
    .where(eq(decisions.reviewItemId, itemId))
    .orderBy(desc(decisions.decidedAt), desc(decisions.id))
    .limit(20)
}

/** The decision that stands, by whom; none while the item waits. */
export async function findStandingDecision(db: Queryable, itemId: string) {
  const [found] = await db
    .select({
      decision: decisions.decision,
      by: accounts.handle,
      at: decisions.decidedAt,
      batchId: decisions.batchId,
    })
    .from(decisions)
    .innerJoin(accounts, eq(accounts.id, decisions.decidedBy))
    .where(and(eq(decisions.reviewItemId, itemId), isNull(decisions.undoneAt)))
    .orderBy(desc(decisions.decidedAt), desc(decisions.id))
    .limit(1)
  return found
}
