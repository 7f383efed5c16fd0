import { and, eq, sql } from 'drizzle-orm'
import { authorOf } from '#app/features/forum/author.ts'
import { findPublishedPost, type PublishedPost } from '#app/features/forum/post-queries.server.ts'
import { ensureCan } from '#app/permissions.ts'
import type { Context } from '#app/platform/context.server.ts'
import { AppError, ensureFound } from '#app/platform/errors.ts'
import { recordEvent } from '#app/platform/events.server.ts'
import { countTowardsLimit } from '#app/platform/rate-limit.server.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import type { Transaction } from '#db/client.server.ts'
import { posts, threads, votes } from '#db/schema/index.ts'

/** One vote per person and post; voting twice is voting once. */
export async function votePost(ctx: Context, threadNo: number, postNo: number): Promise<PublishedPost> {
  const post = await findPostToVote(ctx, threadNo, postNo)
  await inTransaction(ctx, async (tx) => {
    const vote = { postId: post.id, accountId: authorOf(ctx.actor).id, at: ctx.now() }
    const [added] = await tx.insert(votes).values(vote).onConflictDoNothing().returning()
    if (added) await countVote(tx, ctx, post, 1)
  })
  return post
}

export async function withdrawVote(ctx: Context, threadNo: number, postNo: number): Promise<PublishedPost> {
  const post = await findPostToVote(ctx, threadNo, postNo)
  const own = and(eq(votes.postId, post.id), eq(votes.accountId, authorOf(ctx.actor).id))
  await inTransaction(ctx, async (tx) => {
    const [gone] = await tx.delete(votes).where(own).returning()
    if (gone) await countVote(tx, ctx, post, -1)
  })
  return post
}

async function findPostToVote(ctx: Context, threadNo: number, postNo: number): Promise<PublishedPost> {
  const post = ensureFound(await findPublishedPost(ctx.db, threadNo, postNo), 'post')
  const author = authorOf(ctx.actor)
  if (post.authorId === author.id) throw new AppError('forbidden', { key: 'refused.ownVote' })
  ensureCan(ctx.actor, 'post.vote', post)
  await countTowardsLimit(ctx, `vote:${author.id}`, ctx.settings.limits.votesPerAccount)
  return post
}

async function countVote(tx: Transaction, ctx: Context, post: PublishedPost, by: 1 | -1) {
  const { id, no, threadId, threadNo, lineId } = post
  await tx
    .update(posts)
    .set({ upvotes: sql`${posts.upvotes} + ${by}` })
    .where(eq(posts.id, id))
  if (no === 1)
    await tx
      .update(threads)
      .set({ upvotes: sql`${threads.upvotes} + ${by}` })
      .where(eq(threads.id, threadId))
  await recordEvent(tx, ctx, 'post.voted', `post:${id}`, { threadId, threadNo, lineId, postId: id, no, by })
}
