import { and, eq, sql } from 'drizzle-orm'
import { authorOf } from '#app/features/forum/author.ts'
import { keepForOther } from '#app/features/forum/held-edit/keep-for-editor.server.ts'
import { openReviewItem } from '#app/features/forum/open-review-item.server.ts'
import type { PostToEdit } from '#app/features/forum/post-queries.server.ts'
import type { Finding } from '#app/features/moderation/rule.ts'
import type { Context } from '#app/platform/context.server.ts'
import { recordEvent } from '#app/platform/events.server.ts'
import type { Transaction } from '#db/client.server.ts'
import { heldEdits, reviewItems } from '#db/schema/index.ts'

type HeldWords = { title: string | null; body: string; reason: string | null }

/** The new words wait, in the place of any that waited before; the post stays as it is. */
export async function holdEdit(
  tx: Transaction,
  ctx: Context,
  { id: postId, no, revision, title, threadId, threadNo, lineId }: PostToEdit,
  words: HeldWords,
  why: { findings: Finding[]; authorNote: string | null },
): Promise<void> {
  const editedBy = authorOf(ctx.actor).id
  await keepForOther(tx, ctx, postId, title)
  const row = { ...words, baseRevision: revision, editedBy, at: ctx.now() }
  await tx
    .insert(heldEdits)
    .values({ postId, ...row })
    .onConflictDoUpdate({ target: heldEdits.postId, set: row })
  await openReviewItem(tx, ctx, { kind: 'edit', postId, authorId: editedBy, ...why })
  await recordEvent(tx, ctx, 'edit.held', `post:${postId}`, { threadId, threadNo, lineId, postId, no })
}

/** A later edit that may stand makes the one that waited pointless. */
export async function withdrawHeldEdit(
  tx: Transaction,
  ctx: Context,
  { id: postId, title }: Pick<PostToEdit, 'id' | 'title'>,
): Promise<void> {
  await keepForOther(tx, ctx, postId, title)
  const waiting = and(eq(reviewItems.postId, postId), eq(reviewItems.kind, 'edit'), eq(reviewItems.state, 'waiting'))
  const [item] = await tx
    .update(reviewItems)
    .set({ state: 'decided', claimedBy: null, claimedAt: null, version: sql`${reviewItems.version} + 1` })
    .where(waiting)
    .returning({ id: reviewItems.id })
  if (item) await tx.delete(heldEdits).where(eq(heldEdits.postId, postId))
}
