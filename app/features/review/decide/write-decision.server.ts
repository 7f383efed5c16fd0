import { and, inArray, isNull, sql } from 'drizzle-orm'
import type { Release } from '#app/features/forum/release-post.server.ts'
import type { ReviewKind } from '#app/features/moderation/queue-rank.ts'
import type { Decision, RecordedDecision } from '#app/features/review/decide/decision.ts'
import { deedFor } from '#app/features/review/decide/deeds.server.ts'
import { settleHits } from '#app/features/review/decide/settle-hits.server.ts'
import type { Context } from '#app/platform/context.server.ts'
import { AppError } from '#app/platform/errors.ts'
import { writeLogs } from '#app/platform/log.server.ts'
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
export const writeDecision = (tx: Transaction, ctx: Context, item: DecidedItem, decided: Decided): Promise<void> =>
  writeDecisions(tx, ctx, [item], decided)

/** The same decision about many items. */
export async function writeDecisions(
  tx: Transaction,
  ctx: Context,
  items: readonly DecidedItem[],
  decided: Decided,
): Promise<void> {
  for (const kind of new Set(items.map((item) => item.kind)))
    await writeAlike(
      tx,
      ctx,
      items.filter((item) => item.kind === kind),
      { kind, decided },
    )
}

async function writeAlike(
  tx: Transaction,
  ctx: Context,
  items: readonly DecidedItem[],
  { kind, decided }: { kind: ReviewKind; decided: Decided },
) {
  const { decision, reason, batchId, release } = decided
  const postIds = items.map(({ postId }) => postId)
  const decisionIds = await recordDecisions(tx, ctx, items, decided)
  const { act, carryOut } = deedFor(kind, decision)
  await carryOut(tx, ctx, postIds, reason, release)
  await settleHits(tx, ctx, { kind, postIds }, decision)
  const entries = items.map(({ id: itemId, postId }, at) => {
    const details = { itemId, decisionId: decisionIds[at], ...(batchId && { batchId }) }
    return { act, subject: `post:${postId}`, reason, details }
  })
  await writeLogs(tx, ctx, entries)
}

/** Only the record: what was decided before is undone by it, and nobody has claimed the item any more. */
export async function recordDecision(
  tx: Transaction,
  ctx: Context,
  itemId: string,
  decided: Decided<RecordedDecision>,
): Promise<void> {
  await recordDecisions(tx, ctx, [{ id: itemId }], decided)
}

async function recordDecisions(
  tx: Transaction,
  ctx: Context,
  items: readonly { id: string }[],
  { decision, reason, batchId = '', oneSignature = false }: Decided<RecordedDecision>,
): Promise<string[]> {
  const itemIds = items.map(({ id }) => id)
  const decidedBy = ctx.actor.kind === 'account' ? ctx.actor.id : ''
  await undoDecisions(tx, ctx, itemIds)
  const said = { decision, reason, oneSignature, decidedBy, decidedAt: ctx.now(), batchId: batchId || null }
  const rows = itemIds.map((reviewItemId) => ({ id: ctx.newId(), reviewItemId, ...said }))
  await tx.insert(decisions).values(rows)
  await tx
    .update(reviewItems)
    .set({ state: 'decided', claimedBy: null, claimedAt: null, version: sql`${reviewItems.version} + 1` })
    .where(inArray(reviewItems.id, itemIds))
  return rows.map(({ id }) => id)
}

export async function undoDecisions(tx: Transaction, ctx: Context, itemIds: readonly string[]): Promise<void> {
  const standing = and(inArray(decisions.reviewItemId, [...itemIds]), isNull(decisions.undoneAt))
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
