import { and, eq, inArray, sql } from 'drizzle-orm'
import type { UndoEntry } from '#app/features/desk/undo/undo-entry.ts'
import type { RuleUndo } from '#app/features/desk/undo/undo-queries.server.ts'
import { findHeldEdit } from '#app/features/forum/held-edit/held-edit-queries.server.ts'
import { listWaitingOfPost } from '#app/features/review/decide/decide-queries.server.ts'
import { writeDecision } from '#app/features/review/decide/write-decision.server.ts'
import type { Context } from '#app/platform/context.server.ts'
import { recordEvent } from '#app/platform/events.server.ts'
import { writeLog } from '#app/platform/log.server.ts'
import type { Transaction } from '#db/client.server.ts'
import { drafts, posts, ruleHits } from '#db/schema/index.ts'

/**
 * A post or edit is published, a refused text lies ready with its author again. What changed meanwhile stays as it is, and
 * one's own text waits on for somebody else.
 */
export async function giveBack(tx: Transaction, ctx: Context, undo: RuleUndo, entry: UndoEntry): Promise<void> {
  await (entry.kind === 'draft' ? restoreDraft(tx, ctx, undo, entry) : publishPost(tx, ctx, undo, entry))
}

async function publishPost(tx: Transaction, ctx: Context, undo: RuleUndo, entry: UndoEntry) {
  const { id: batchId, reason } = undo
  const { kind, id } = entry
  if (await wasChangedSince(tx, entry, undo.startedAt)) return
  const all = await listWaitingOfPost(tx, id, kind === 'edit' ? ['edit'] : ['held', 'asked'])
  const waiting = all.filter(({ authorId }) => ctx.actor.kind !== 'account' || authorId !== ctx.actor.id)
  const decided = { decision: 'publish' as const, reason, batchId, release: { ruleWasWrong: true } }
  for (const item of waiting) await writeDecision(tx, ctx, { ...item, postId: id }, decided)
}

/** Other words than those that were judged again are for a moderator to read. */
async function wasChangedSince(tx: Transaction, { kind, id }: UndoEntry, at: number): Promise<boolean> {
  if (kind === 'edit') return ((await findHeldEdit(tx, id))?.at ?? 0) > at
  const [post] = await tx.select({ editedAt: posts.editedAt }).from(posts).where(eq(posts.id, id))
  return (post?.editedAt ?? 0) > at
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
