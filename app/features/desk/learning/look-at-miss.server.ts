import { eq } from 'drizzle-orm'
import { openReviewItem } from '#app/features/forum/open-review-item.server.ts'
import { ensureCan } from '#app/permissions.ts'
import type { Context } from '#app/platform/context.server.ts'
import { ensureFound } from '#app/platform/errors.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import { classifiers, posts, reviewItems } from '#db/schema/index.ts'

/**
 * Puts a post that was likely missed before moderators. What the judge thinks of it stands on the item: one that was
 * chosen is none that was drawn by lot. Returns the review item's id.
 */
export async function lookAtMiss(ctx: Context, postId: string): Promise<string> {
  ensureCan(ctx.actor, 'review.read')
  return inTransaction(ctx, async (tx) => {
    const [post] = await tx.select({ authorId: posts.authorId }).from(posts).where(eq(posts.id, postId))
    const { authorId } = ensureFound(post, 'post')
    const itemId = await openReviewItem(tx, ctx, { kind: 'sample', postId, authorId, findings: [] })
    const [live] = await tx
      .select({ misses: classifiers.misses })
      .from(classifiers)
      .where(eq(classifiers.state, 'live'))
    const classifierShare = live?.misses.find((miss) => miss.postId === postId)?.share ?? 1
    await tx.update(reviewItems).set({ classifierShare }).where(eq(reviewItems.id, itemId))
    return itemId
  })
}
