import { and, eq, gte, isNull, ne, or } from 'drizzle-orm'
import {
  findReviewItem,
  findStandingDecision,
  listWaitingOfPost,
} from '#app/features/review/decide/decide-queries.server.ts'
import { heldLast, putBack } from '#app/features/review/decide/put-back.server.ts'
import { DECIDED_TOGETHER, type GroupAct } from '#app/features/review/wave/decide-group.server.ts'
import { listBatch } from '#app/features/review/wave/wave-queries.server.ts'
import { can, ensureCan } from '#app/permissions.ts'
import type { Context } from '#app/platform/context.server.ts'
import { AppError, ensureFound } from '#app/platform/errors.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import type { Transaction } from '#db/client.server.ts'
import { decisions, reviewItems } from '#db/schema/index.ts'

type Batch = Awaited<ReturnType<typeof listBatch>>
type Undo = { batchId: string; reason: string }

/** Every item of the batch whose decision still stands waits again, and its post is as it was while it waited. */
export async function undoBatch(ctx: Context, batchId: string, { reason }: { reason: string }): Promise<GroupAct> {
  ensureCan(ctx.actor, 'review.read')
  const batch = await listBatch(ctx.db, batchId)
  ensureFound(batch[0], 'item')
  const standing = batch.filter(({ undoneAt }) => undoneAt === null)
  const ofPosts = [...new Set(standing.map(({ postId }) => postId))].map((postId) =>
    standing.filter((one) => one.postId === postId).toSorted(heldLast),
  )
  let done = 0
  for (let from = 0; from < ofPosts.length; from += DECIDED_TOGETHER)
    done += await inTransaction(ctx, (tx) =>
      undoSome(tx, ctx, ofPosts.slice(from, from + DECIDED_TOGETHER), { batchId, reason }),
    )
  if (done === 0) throw new AppError('conflict', { key: 'nothingToReverse' })
  return { batchId, done, left: standing.length - done }
}

async function undoSome(tx: Transaction, ctx: Context, ofPosts: Batch[], undo: Undo): Promise<number> {
  let done = 0
  for (const items of ofPosts) for (const { itemId } of items) if (await undoOne(tx, ctx, itemId, undo)) done += 1
  return done
}

/** Not where somebody decided anew meanwhile or is asked to by an appeal, nor about one's own words. */
async function undoOne(tx: Transaction, ctx: Context, itemId: string, undo: Undo): Promise<boolean> {
  const { item, post } = (await findReviewItem(tx, itemId)) ?? {}
  const standing = await findStandingDecision(tx, itemId)
  if (!item || !post || item.state === 'waiting' || standing?.batchId !== undo.batchId) return false
  if (!can(ctx.actor, 'review.decide', item)) return false
  if (await isAnsweredElsewhere(tx, post.id, { ...undo, at: standing.at })) return false
  await putBack(tx, ctx, { id: itemId, kind: item.kind, postId: post.id }, standing.at, undo)
  return true
}

async function isAnsweredElsewhere(tx: Transaction, postId: string, { batchId, at }: { batchId: string; at: number }) {
  const appeals = await listWaitingOfPost(tx, postId, ['appeal'])
  if (appeals.length > 0) return true
  const ofOthers = or(isNull(decisions.batchId), ne(decisions.batchId, batchId))
  const [later] = await tx
    .select({ id: decisions.id })
    .from(reviewItems)
    .innerJoin(decisions, and(eq(decisions.reviewItemId, reviewItems.id), isNull(decisions.undoneAt)))
    .where(and(eq(reviewItems.postId, postId), gte(decisions.decidedAt, at), ofOthers))
    .limit(1)
  return later !== undefined
}
