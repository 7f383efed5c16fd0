import {
  findReviewItem,
  findStandingDecision,
  listWaitingOfPost,
} from '#app/features/review/decide/decide-queries.server.ts'
import type { ReasonInput } from '#app/features/review/decide/decision.schema.ts'
import { reverseOf } from '#app/features/review/decide/decision.ts'
import { ensureDecides } from '#app/features/review/decide/ensure-decides.ts'
import { ensureNoAppeal } from '#app/features/review/decide/ensure-no-appeal.ts'
import { reopenFlags } from '#app/features/review/decide/put-back.server.ts'
import { ensureReadAsItIs, recordDecision, writeDecision } from '#app/features/review/decide/write-decision.server.ts'
import type { Context } from '#app/platform/context.server.ts'
import { AppError, ensureFound } from '#app/platform/errors.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'

/** Does the opposite of the decision that stands. The one taken back stays on record; an appeal has what it asked for. */
export async function reverseDecision(ctx: Context, itemId: string, { reason, revision }: ReasonInput): Promise<void> {
  await inTransaction(ctx, async (tx) => {
    const { item, post } = ensureFound(await findReviewItem(tx, itemId), 'item')
    ensureDecides(ctx.actor, item)
    ensureNoAppeal(item)
    const standing = await findStandingDecision(tx, itemId)
    const decision = standing && reverseOf(standing.decision)
    if (item.state === 'waiting' || !(decision === 'publish' || decision === 'remove'))
      throw new AppError('conflict', { key: 'nothingToReverse' })
    ensureReadAsItIs(post, revision)
    if (item.kind === 'flagged') await reopenFlags(tx, post.id, standing?.at ?? ctx.now())
    await writeDecision(tx, ctx, { id: itemId, kind: item.kind, postId: post.id }, { decision, reason })
    if (decision === 'publish')
      for (const appeal of await listWaitingOfPost(tx, post.id, ['appeal']))
        await recordDecision(tx, ctx, appeal.id, { decision, reason })
  })
}
