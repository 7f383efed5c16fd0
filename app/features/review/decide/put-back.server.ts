import { and, desc, eq, gte, inArray, isNull } from 'drizzle-orm'
import { takeOutHeldEdit } from '#app/features/forum/held-edit/drop-held-edit.server.ts'
import { holdPost } from '#app/features/forum/hold-post.server.ts'
import { releasePost } from '#app/features/forum/release-post.server.ts'
import { hidePhotosOf } from '#app/features/media/hide-photo.server.ts'
import type { ReviewKind } from '#app/features/moderation/queue-rank.ts'
import type { Decision } from '#app/features/review/decide/decision.ts'
import { settleHits } from '#app/features/review/decide/settle-hits.server.ts'
import { type DecidedItem, undoDecisions } from '#app/features/review/decide/write-decision.server.ts'
import type { Context } from '#app/platform/context.server.ts'
import { writeLog } from '#app/platform/log.server.ts'
import type { Transaction } from '#db/client.server.ts'
import { decisions, flags, reviewItems } from '#db/schema/index.ts'

/** A post that was held and flagged is held again, and not put up because of the flag. */
export const heldLast = (one: { kind: ReviewKind }, other: { kind: ReviewKind }) =>
  Number(isHeld(one)) - Number(isHeld(other))
const isHeld = ({ kind }: { kind: ReviewKind }) => kind === 'held' || kind === 'asked'

/** Undoes the decision made at the moment `decidedAt`: the item waits again, and the post is as it was while it waited. */
export async function putBack(
  tx: Transaction,
  ctx: Context,
  item: DecidedItem,
  decidedAt: number,
  { reason, batchId }: { reason?: string; batchId?: string } = {},
): Promise<void> {
  await undoDecisions(tx, ctx, [item.id])
  await restore(tx, ctx, item, decidedAt)
  await settleHits(tx, ctx, { kind: item.kind, postIds: [item.postId] }, await findOtherAnswer(tx, item))
  await tx.update(reviewItems).set({ state: 'waiting' }).where(eq(reviewItems.id, item.id))
  const details = { itemId: item.id, ...(batchId && { batchId }) }
  await writeLog(tx, ctx, { act: 'decision.taken-back', subject: `post:${item.postId}`, reason, details })
}

/** What people made of the whole post before still tells of its rules: it was published once, and flagged later. */
async function findOtherAnswer(tx: Transaction, { kind, postId }: DecidedItem): Promise<Decision | null> {
  if (!OF_WHOLE_POST.includes(kind)) return null
  const [last] = await tx
    .select({ decision: decisions.decision })
    .from(reviewItems)
    .innerJoin(decisions, and(eq(decisions.reviewItemId, reviewItems.id), isNull(decisions.undoneAt)))
    .where(and(eq(reviewItems.postId, postId), inArray(reviewItems.kind, OF_WHOLE_POST)))
    .orderBy(desc(decisions.decidedAt))
    .limit(1)
  return last?.decision === 'publish' || last?.decision === 'remove' ? last.decision : null
}

const OF_WHOLE_POST: ReviewKind[] = ['held', 'asked', 'flagged', 'sample', 'removed', 'appeal']

async function restore(tx: Transaction, ctx: Context, { kind, postId }: DecidedItem, decidedAt: number) {
  if (kind === 'held' || kind === 'asked') return holdPost(tx, ctx, postId)
  if (kind === 'edit') return takeOutHeldEdit(tx, ctx, postId)
  if (kind === 'image') return hidePhotosOf(tx, postId, ctx.now())
  if (kind === 'flagged') await reopenFlags(tx, postId, decidedAt)
  if (kind === 'flagged' || kind === 'sample') await releasePost(tx, ctx, postId, '', { takenBack: true })
}

/** What was answered at `decidedAt` or later is to be answered again. */
export async function reopenFlags(tx: Transaction, postId: string, decidedAt: number) {
  await tx
    .update(flags)
    .set({ settled: null, settledAt: null })
    .where(and(eq(flags.postId, postId), gte(flags.settledAt, decidedAt)))
}
