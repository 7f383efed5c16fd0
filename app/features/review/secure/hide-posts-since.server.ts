import { and, asc, eq, gte } from 'drizzle-orm'
import { openReviewItem } from '#app/features/forum/open-review-item.server.ts'
import { findPlacedPost, hidePost } from '#app/features/forum/show-post.server.ts'
import { payloadOf } from '#app/features/forum/store-post.server.ts'
import type { Context } from '#app/platform/context.server.ts'
import { recordEvent } from '#app/platform/events.server.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import type { Transaction } from '#db/client.server.ts'
import { posts } from '#db/schema/index.ts'

const SLICE = 25

/** Holds what somebody published from a moment on, each with a review item. Returns how many. */
export async function hidePostsSince(ctx: Context, authorId: string, since: number): Promise<number> {
  const theirs = and(eq(posts.authorId, authorId), eq(posts.state, 'published'), gte(posts.createdAt, since))
  const found = await ctx.db.select({ id: posts.id }).from(posts).where(theirs).orderBy(asc(posts.createdAt))
  for (let from = 0; from < found.length; from += SLICE) {
    const slice = found.slice(from, from + SLICE)
    await inTransaction(ctx, async (tx) => {
      for (const { id } of slice) await holdPost(tx, ctx, id, authorId)
    })
  }
  return found.length
}

async function holdPost(tx: Transaction, ctx: Context, postId: string, authorId: string) {
  const placed = await findPlacedPost(tx, postId)
  if (placed?.post.state !== 'published') return
  const post = { ...placed.post, thread: placed.thread }
  await tx.update(posts).set({ state: 'held' }).where(eq(posts.id, postId))
  await hidePost(tx, post, 'held')
  await recordEvent(tx, ctx, 'post.held', `post:${postId}`, payloadOf(post))
  await openReviewItem(tx, ctx, { kind: 'held', postId, authorId, findings: [] })
}
