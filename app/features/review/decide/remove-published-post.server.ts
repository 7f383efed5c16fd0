import { and, desc, eq, inArray } from 'drizzle-orm'
import { shownHandle } from '#app/features/accounts/shown-handle.server.ts'
import { OF_REMOVED } from '#app/features/review/decide/decide-item.server.ts'
import { listWaitingOfPost } from '#app/features/review/decide/decide-queries.server.ts'
import type { ReasonInput } from '#app/features/review/decide/decision.schema.ts'
import { ensureReadAsItIs, writeDecision } from '#app/features/review/decide/write-decision.server.ts'
import { ensureCan } from '#app/permissions.ts'
import type { Context } from '#app/platform/context.server.ts'
import { AppError, ensureFound } from '#app/platform/errors.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import type { Queryable, Transaction } from '#db/client.server.ts'
import { accounts, posts, reviewItems, threads } from '#db/schema/index.ts'

export type PostPlace = { threadNo: number; postNo: number }
type Post = typeof posts.$inferSelect

/** Takes a post out of its thread, whose numbers stay. Returns the review item that it can be taken back on. */
export async function removePublishedPost(
  ctx: Context,
  place: PostPlace,
  { reason, revision }: ReasonInput,
): Promise<string> {
  return inTransaction(ctx, async (tx) => {
    const { post } = ensureFound(await findPostToRemove(tx, place), 'post')
    ensureCan(ctx.actor, 'post.remove', post)
    if (post.state !== 'published') throw new AppError('conflict', { key: 'notPublished' })
    ensureReadAsItIs(post.revision, revision)
    const item = (await findItemOfPost(tx, post.id)) ?? (await openItem(tx, ctx, post))
    const along = await listWaitingOfPost(tx, post.id, OF_REMOVED)
    for (const one of [item, ...along.filter(({ id }) => id !== item.id)])
      await writeDecision(tx, ctx, { id: one.id, kind: one.kind, postId: post.id }, { decision: 'remove', reason })
    return item.id
  })
}

export async function findPostToRemove(db: Queryable, { threadNo, postNo }: PostPlace) {
  const [row] = await db
    .select({ post: posts, thread: threads, author: shownHandle })
    .from(posts)
    .innerJoin(threads, eq(threads.id, posts.threadId))
    .innerJoin(accounts, eq(accounts.id, posts.authorId))
    .where(and(eq(threads.no, threadNo), eq(posts.no, postNo)))
  return row
}

async function findItemOfPost(tx: Transaction, postId: string) {
  const [item] = await tx
    .select({ id: reviewItems.id, kind: reviewItems.kind })
    .from(reviewItems)
    .where(and(eq(reviewItems.postId, postId), inArray(reviewItems.kind, ['held', 'asked', 'flagged', 'removed'])))
    .orderBy(desc(reviewItems.kind))
    .limit(1)
  return item
}

/** So that a removal nobody had to review can be looked at and reversed like any other. */
async function openItem(tx: Transaction, ctx: Context, { id: postId, authorId }: Post) {
  const item = { id: ctx.newId(), postId, authorId, kind: 'removed' as const, state: 'decided' as const }
  await tx.insert(reviewItems).values({ ...item, findings: [], openedAt: ctx.now() })
  return item
}
