import { and, eq } from 'drizzle-orm'
import { authorOf } from '#app/features/forum/author.ts'
import { findWaitingEdit, type HeldEdit } from '#app/features/forum/held-edit/held-edit-queries.server.ts'
import { keepRefusedFor } from '#app/features/forum/keep-draft.server.ts'
import type { Context } from '#app/platform/context.server.ts'
import type { Transaction } from '#db/client.server.ts'
import { reviewItems } from '#db/schema/index.ts'

/** Nothing typed is lost: the words lie where a refused edit lies. */
export async function keepForEditor(tx: Transaction, ctx: Context, edit: HeldEdit, title: string) {
  const [item] = await tx
    .select({ findings: reviewItems.findings })
    .from(reviewItems)
    .where(and(eq(reviewItems.postId, edit.postId), eq(reviewItems.kind, 'edit')))
  const fields = { title: edit.title ?? title, body: edit.body, reason: edit.reason ?? '' }
  const words = { target: `post:${edit.postId}`, mode: 'edit' as const, fields }
  await keepRefusedFor(tx, ctx, edit.editedBy, words, item?.findings ?? [])
}

/** Somebody else’s edit is about to take the place of one that waits. */
export async function keepForOther(tx: Transaction, ctx: Context, postId: string, title: string): Promise<void> {
  const edit = await findWaitingEdit(tx, postId)
  if (edit && edit.editedBy !== authorOf(ctx.actor).id) await keepForEditor(tx, ctx, edit, title)
}
