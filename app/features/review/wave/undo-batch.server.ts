import { findReviewItem, findStandingDecision } from '#app/features/review/decide/decide-queries.server.ts'
import { reverseOf } from '#app/features/review/decide/decision.ts'
import { writeReversal } from '#app/features/review/decide/reverse-decision.server.ts'
import { DECIDED_TOGETHER, type GroupAct } from '#app/features/review/wave/decide-group.server.ts'
import { listBatch } from '#app/features/review/wave/wave-queries.server.ts'
import { can, ensureCan } from '#app/permissions.ts'
import type { Context } from '#app/platform/context.server.ts'
import { AppError, ensureFound } from '#app/platform/errors.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import type { Transaction } from '#db/client.server.ts'

/** Does the opposite of every decision of the batch that still stands; all of that is a batch of its own. */
export async function undoBatch(ctx: Context, batchId: string, { reason }: { reason: string }): Promise<GroupAct> {
  ensureCan(ctx.actor, 'review.read')
  const batch = await listBatch(ctx.db, batchId)
  ensureFound(batch[0], 'item')
  const undo = { undone: batchId, batchId: ctx.newId(), reason }
  const standing = batch.filter(({ undoneAt }) => undoneAt === null).map(({ itemId }) => itemId)
  let done = 0
  for (let from = 0; from < standing.length; from += DECIDED_TOGETHER)
    done += await inTransaction(ctx, (tx) => undoSome(tx, ctx, standing.slice(from, from + DECIDED_TOGETHER), undo))
  if (done === 0) throw new AppError('conflict', { key: 'nothingToReverse' })
  return { batchId: undo.batchId, done, left: standing.length - done }
}

type Undo = { undone: string; batchId: string; reason: string }

async function undoSome(tx: Transaction, ctx: Context, itemIds: string[], undo: Undo): Promise<number> {
  let done = 0
  for (const itemId of itemIds) if (await undoOne(tx, ctx, itemId, undo)) done += 1
  return done
}

/** Not where somebody decided anew meanwhile, nor about one's own words. */
async function undoOne(tx: Transaction, ctx: Context, itemId: string, { undone, batchId, reason }: Undo) {
  const { item, post } = (await findReviewItem(tx, itemId)) ?? {}
  const standing = await findStandingDecision(tx, itemId)
  const decision = standing && reverseOf(standing.decision)
  if (!item || !post || item.state === 'waiting' || standing?.batchId !== undone) return false
  if (!(decision === 'publish' || decision === 'remove') || !can(ctx.actor, 'review.decide', item)) return false
  const reversed = { id: itemId, kind: item.kind, postId: post.id }
  await writeReversal(tx, ctx, reversed, { decision, reason, batchId, since: standing.at })
  return true
}
