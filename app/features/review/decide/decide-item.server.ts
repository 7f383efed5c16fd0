import type { DecisionInput } from '#app/features/review/decide/decision.schema.ts'
import {
  ensureReadAsItIs,
  findStandingDecision,
  writeDecision,
} from '#app/features/review/decide/write-decision.server.ts'
import { findReviewItem, listWaitingOfPost } from '#app/features/review/queue/queue-queries.server.ts'
import { ensureCan } from '#app/permissions.ts'
import type { Context } from '#app/platform/context.server.ts'
import { AppError, ensureFound } from '#app/platform/errors.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import type { Transaction } from '#db/client.server.ts'

/** Publishes or removes what waits. */
export async function decideItem(ctx: Context, itemId: string, input: DecisionInput): Promise<void> {
  await inTransaction(ctx, async (tx) => {
    const { item, post } = ensureFound(await findReviewItem(tx, itemId), 'item')
    ensureCan(ctx.actor, 'review.decide', item)
    if (item.state === 'decided') throw await decidedAlready(tx, itemId)
    ensureReadAsItIs(post, input.revision)
    for (const { id } of await listWaitingOfPost(tx, post.id)) {
      await writeDecision(tx, ctx, { id, postId: post.id }, input)
    }
  })
}

async function decidedAlready(tx: Transaction, itemId: string) {
  const standing = await findStandingDecision(tx, itemId)
  const key = standing?.decision === 'remove' ? 'removedAlready' : 'publishedAlready'
  return new AppError('conflict', { key, values: { by: standing?.by ?? '' } })
}
