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
import {
  type Decided,
  type DecidedItem,
  ensureReadAsItIs,
  recordDecision,
  revisionOf,
  writeDecision,
} from '#app/features/review/decide/write-decision.server.ts'
import type { Context } from '#app/platform/context.server.ts'
import { AppError, ensureFound } from '#app/platform/errors.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import type { Transaction } from '#db/client.server.ts'

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
    ensureReadAsItIs(revisionOf({ item, post }), revision)
    const reversed = { id: itemId, kind: item.kind, postId: post.id }
    await writeReversal(tx, ctx, reversed, { decision, reason, since: standing?.at ?? ctx.now() })
  })
}

/** The new decision; flags answered by the one before, made at `since`, are answered anew. */
async function writeReversal(
  tx: Transaction,
  ctx: Context,
  item: DecidedItem,
  { since, ...decided }: Decided & { since: number },
): Promise<void> {
  if (item.kind === 'flagged') await reopenFlags(tx, item.postId, since)
  await writeDecision(tx, ctx, item, decided)
  if (decided.decision === 'publish')
    for (const appeal of await listWaitingOfPost(tx, item.postId, ['appeal']))
      await recordDecision(tx, ctx, appeal.id, { decision: decided.decision, reason: decided.reason })
}
