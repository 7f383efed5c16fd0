import { and, eq, gt, isNull } from 'drizzle-orm'
import { findReviewItem, listWaitingOfPost } from '#app/features/review/decide/decide-queries.server.ts'
import { ensureDecides } from '#app/features/review/decide/ensure-decides.ts'
import { heldLast, putBack } from '#app/features/review/decide/put-back.server.ts'
import type { Context } from '#app/platform/context.server.ts'
import { AppError, ensureFound } from '#app/platform/errors.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import type { Queryable } from '#db/client.server.ts'
import { decisions, reviewItems } from '#db/schema/index.ts'

/** A slip of one's own finger: what was just decided waits again. Later, a decision is reversed with a reason instead. */
export async function takeBackDecision(ctx: Context, itemId: string): Promise<void> {
  await inTransaction(ctx, async (tx) => {
    const { item, post } = ensureFound(await findReviewItem(tx, itemId), 'item')
    ensureDecides(ctx.actor, item)
    const own = await listJustDecided(tx, ctx, post.id)
    const decided = own.find(({ id }) => id === itemId)
    if (!decided) throw new AppError('conflict', { key: 'nothingToReverse' })
    // Its author has asked a second person by then, whose answer is about this very decision.
    const [appeal] = await listWaitingOfPost(tx, post.id, ['appeal'])
    if (appeal) throw new AppError('conflict', { key: 'refused.appeal' })
    for (const { id, kind, at } of own.filter((one) => one.at === decided.at).toSorted(heldLast))
      await putBack(tx, ctx, { id, kind, postId: post.id }, at)
  })
}

/** One act may have answered several items of the post. */
async function listJustDecided(db: Queryable, ctx: Context, postId: string) {
  const own = ctx.actor.kind === 'account' ? ctx.actor.id : ''
  const rows = await db
    .select({ id: reviewItems.id, kind: reviewItems.kind, at: decisions.decidedAt })
    .from(reviewItems)
    .innerJoin(decisions, and(eq(decisions.reviewItemId, reviewItems.id), isNull(decisions.undoneAt)))
    .where(
      and(
        eq(reviewItems.postId, postId),
        eq(reviewItems.state, 'decided'),
        eq(decisions.decidedBy, own),
        gt(decisions.decidedAt, ctx.now() - ctx.settings.moderation.claimMs),
      ),
    )
  return rows.filter(({ kind }) => kind !== 'removed' && kind !== 'appeal')
}
