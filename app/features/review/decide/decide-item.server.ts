import { eq } from 'drizzle-orm'
import type { ReviewKind } from '#app/features/moderation/queue-rank.ts'
import { cannedReason } from '#app/features/review/decide/canned-reasons.ts'
import {
  findReviewItem,
  findStandingDecision,
  listWaitingOfPost,
} from '#app/features/review/decide/decide-queries.server.ts'
import type { DecisionInput } from '#app/features/review/decide/decision.schema.ts'
import type { Decision } from '#app/features/review/decide/decision.ts'
import { ensureDecides } from '#app/features/review/decide/ensure-decides.ts'
import { ensureNoAppeal } from '#app/features/review/decide/ensure-no-appeal.ts'
import { ensureReadAsItIs, revisionOf, writeDecision } from '#app/features/review/decide/write-decision.server.ts'
import type { Context, Language } from '#app/platform/context.server.ts'
import { AppError, ensureFound } from '#app/platform/errors.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import type { Queryable, Transaction } from '#db/client.server.ts'
import { accounts } from '#db/schema/index.ts'

/** Answers what waits, and with it whatever else waits for the same answer. */
export async function decideItem(ctx: Context, itemId: string, input: DecisionInput): Promise<void> {
  await inTransaction(ctx, async (tx) => {
    const { item, post } = ensureFound(await findReviewItem(tx, itemId), 'item')
    ensureDecides(ctx.actor, item)
    ensureNoAppeal(item)
    if (item.state === 'decided') throw await decidedAlready(tx, itemId)
    ensureReadAsItIs(revisionOf({ item, post }), input.revision)
    const decided = { decision: input.decision, reason: await reasonFrom(tx, item.authorId, input) }
    const along = await listWaitingOfPost(tx, post.id, answeredAlong(item.kind, input.decision))
    for (const one of [item, ...along.filter(({ id }) => id !== item.id)])
      await writeDecision(tx, ctx, { id: one.id, kind: one.kind, postId: post.id }, decided)
  })
}

/** To leave the post where it stands would otherwise bring it back. */
export const OF_REMOVED: ReviewKind[] = ['held', 'asked', 'flagged', 'sample']

/** A removed post answers its flags too; what was asked about a photo, an edit or a rule stays a question of its own. */
export function answeredAlong(kind: ReviewKind, decision: Decision): ReviewKind[] {
  if (kind !== 'held' && kind !== 'asked' && kind !== 'flagged' && kind !== 'sample') return []
  return decision === 'remove' ? OF_REMOVED : ['held', 'asked']
}

/** The moderator's own words, or the ready ones in the language that the author reads. */
export async function reasonFrom(
  db: Queryable,
  authorId: string,
  { reason, canned }: Pick<DecisionInput, 'reason' | 'canned'>,
) {
  if (reason || !canned) return reason
  const [author] = await db.select({ language: accounts.language }).from(accounts).where(eq(accounts.id, authorId))
  return cannedReason(canned, (author?.language ?? 'en') as Language)
}

async function decidedAlready(tx: Transaction, itemId: string) {
  const standing = await findStandingDecision(tx, itemId)
  const key = standing?.decision === 'remove' ? 'removedAlready' : 'publishedAlready'
  return new AppError('conflict', { key, values: { by: standing?.by ?? '' } })
}
