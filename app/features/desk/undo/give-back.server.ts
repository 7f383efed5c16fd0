import { and, eq, gt, inArray, sql } from 'drizzle-orm'
import type { UndoEntry } from '#app/features/desk/undo/undo-entry.ts'
import type { RuleUndo } from '#app/features/desk/undo/undo-queries.server.ts'
import type { ReviewKind } from '#app/features/moderation/queue-rank.ts'
import { listWaitingOfPosts } from '#app/features/review/decide/decide-queries.server.ts'
import { writeDecisions } from '#app/features/review/decide/write-decision.server.ts'
import type { Context } from '#app/platform/context.server.ts'
import { recordEvent } from '#app/platform/events.server.ts'
import { writeLog } from '#app/platform/log.server.ts'
import type { Transaction } from '#db/client.server.ts'
import { drafts, heldEdits, posts, ruleHits } from '#db/schema/index.ts'

/**
 * Posts and edits are published, refused texts lie ready with their authors again. What changed meanwhile stays as it is,
 * and one's own text waits on for somebody else.
 */
export async function giveBack(
  tx: Transaction,
  ctx: Context,
  undo: RuleUndo,
  entries: readonly UndoEntry[],
): Promise<void> {
  const idsOf = (kind: UndoEntry['kind']) => entries.flatMap((entry) => (entry.kind === kind ? entry.id : []))
  const { startedAt } = undo
  await publish(tx, ctx, undo, await withoutChangedPosts(tx, idsOf('post'), startedAt), ['held', 'asked'])
  await publish(tx, ctx, undo, await withoutChangedEdits(tx, idsOf('edit'), startedAt), ['edit'])
  for (const entry of entries) if (entry.kind === 'draft') await restoreDraft(tx, ctx, undo, entry)
}

async function publish(
  tx: Transaction,
  ctx: Context,
  { id: batchId, reason }: RuleUndo,
  postIds: readonly string[],
  kinds: readonly ReviewKind[],
) {
  const all = await listWaitingOfPosts(tx, postIds, kinds)
  const waiting = all.filter(({ authorId }) => ctx.actor.kind !== 'account' || authorId !== ctx.actor.id)
  const decided = { decision: 'publish' as const, reason, batchId, release: { ruleWasWrong: true } }
  await writeDecisions(tx, ctx, waiting, decided)
}

/** Other words than those that were judged again are for a moderator to read. */
async function withoutChangedPosts(tx: Transaction, ids: string[], at: number): Promise<string[]> {
  if (ids.length === 0) return ids
  const isChanged = and(inArray(posts.id, ids), gt(posts.editedAt, at))
  return without(ids, await tx.select({ id: posts.id }).from(posts).where(isChanged))
}

async function withoutChangedEdits(tx: Transaction, ids: string[], at: number): Promise<string[]> {
  if (ids.length === 0) return ids
  const isChanged = and(inArray(heldEdits.postId, ids), gt(heldEdits.at, at))
  return without(ids, await tx.select({ id: heldEdits.postId }).from(heldEdits).where(isChanged))
}

function without(ids: string[], changed: { id: string }[]): string[] {
  const leftOut = new Set(changed.map(({ id }) => id))
  return ids.filter((id) => !leftOut.has(id))
}

async function restoreDraft(tx: Transaction, ctx: Context, undo: RuleUndo, { id, accountId, hits = [] }: UndoEntry) {
  const ready = {
    state: 'restored' as const,
    findings: [],
    revision: sql`${drafts.revision} + 1`,
    updatedAt: ctx.now(),
  }
  const [draft] = await tx
    .update(drafts)
    .set(ready)
    .where(and(eq(drafts.id, id), eq(drafts.state, 'refused')))
    .returning()
  if (!draft) return
  const { ruleId, version, reason } = undo
  await tx.update(ruleHits).set({ outcome: 'overturned', outcomeAt: ctx.now() }).where(inArray(ruleHits.id, hits))
  const payload = { accountId, target: draft.target, mode: draft.mode, reason }
  await recordEvent(tx, ctx, 'draft.restored', `draft:${id}`, payload)
  const details = { undoId: undo.id, ruleId, version }
  await writeLog(tx, ctx, { act: 'draft.restored', subject: `draft:${id}`, reason, details })
}
