import { and, eq, isNull, sql } from 'drizzle-orm'
import type { Release } from '#app/features/forum/release-post.server.ts'
import type { ReviewKind } from '#app/features/moderation/queue-rank.ts'
import type { Decision, RecordedDecision } from '#app/features/review/decide/decision.ts'
import { deedFor } from '#app/features/review/decide/deeds.server.ts'
import { settleHits } from '#app/features/review/decide/settle-hits.server.ts'
import type { Context } from '#app/platform/context.server.ts'
import { AppError } from '#app/platform/errors.ts'
import { writeLog } from '#app/platform/log.server.ts'
import type { Transaction } from '#db/client.server.ts'
import { decisions, reviewItems } from '#db/schema/index.ts'

/** Decisions of one act on a whole group share `batchId`. */
export type Decided<D extends RecordedDecision = Decision> = {
  decision: D
  reason: string
  batchId?: string
  oneSignature?: boolean
  /** How the post comes back, where it does. */
  release?: Release
}

export type DecidedItem = { id: string; kind: ReviewKind; postId: string }

/** The decision, what it does to the post, what its rules learn, and the log's entry: together or not at all. */
export async function writeDecision(tx: Transaction, ctx: Context, item: DecidedItem, decided: Decided): Promise<void> {
  const { decision, reason } = decided
  const decisionId = await recordDecision(tx, ctx, item.id, decided)
  const { act, carryOut } = deedFor(item.kind, decision)
  await carryOut(tx, ctx, item.postId, reason, decided.release)
  await settleHits(tx, ctx, item, decision)
  const details = { itemId: item.id, decisionId, ...(decided.batchId && { batchId: decided.batchId }) }
  await writeLog(tx, ctx, { act, subject: `post:${item.postId}`, reason, details })
}

/** Only the record: what was decided before is undone by it, and nobody has claimed the item any more. */
export async function recordDecision(
  tx: Transaction,
  ctx: Context,
  itemId: string,
  { decision, reason, batchId = '', oneSignature = false }: Decided<RecordedDecision>,
): Promise<string> {
  const id = ctx.newId()
  const decidedBy = ctx.actor.kind === 'account' ? ctx.actor.id : ''
  await undoDecisions(tx, ctx, itemId)
  const row = { id, reviewItemId: itemId, decision, reason, oneSignature, decidedBy, decidedAt: ctx.now() }
  await tx.insert(decisions).values({ ...row, batchId: batchId || null })
  await tx
    .update(reviewItems)
    .set({ state: 'decided', claimedBy: null, claimedAt: null, version: sql`${reviewItems.version} + 1` })
    .where(eq(reviewItems.id, itemId))
  return id
}

export async function undoDecisions(tx: Transaction, ctx: Context, itemId: string): Promise<void> {
  const standing = and(eq(decisions.reviewItemId, itemId), isNull(decisions.undoneAt))
  await tx.update(decisions).set({ undoneAt: ctx.now() }).where(standing)
}

type Read = { item: { kind: ReviewKind; version: number }; post: { revision: number } }

/** Grows with all that a moderator reads: the post, and the edit of it that waits, which leaves the post as it was. */
export const revisionOf = ({ item, post }: Read): number =>
  item.kind === 'edit' ? post.revision + item.version : post.revision

/** What was edited after the moderator read it has to be read again. */
export function ensureReadAsItIs(now: number, revision: number | undefined) {
  if (revision !== undefined && revision !== now) throw new AppError('conflict', { key: 'stale' })
}
