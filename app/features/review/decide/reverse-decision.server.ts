import { findReviewItem, findStandingDecision } from '#app/features/review/decide/decide-queries.server.ts'
import type { ReasonInput } from '#app/features/review/decide/decision.schema.ts'
import { reverseOf } from '#app/features/review/decide/decision.ts'
import { ensureReadAsItIs, writeDecision } from '#app/features/review/decide/write-decision.server.ts'
import { ensureCan } from '#app/permissions.ts'
import type { Context } from '#app/platform/context.server.ts'
import { AppError, ensureFound } from '#app/platform/errors.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'

/** Does the opposite of the decision that stands. The one taken back stays on record. */
export async function reverseDecision(ctx: Context, itemId: string, { reason, revision }: ReasonInput): Promise<void> {
  await inTransaction(ctx, async (tx) => {
    const { item, post } = ensureFound(await findReviewItem(tx, itemId), 'item')
    ensureCan(ctx.actor, 'review.decide', item)
    const standing = await findStandingDecision(tx, itemId)
    const decision = standing && reverseOf(standing.decision)
    if (item.state === 'waiting' || !(decision === 'publish' || decision === 'remove'))
      throw new AppError('conflict', { key: 'nothingToReverse' })
    ensureReadAsItIs(post, revision)
    await writeDecision(tx, ctx, { id: itemId, kind: item.kind, postId: post.id }, { decision, reason })
  })
}
