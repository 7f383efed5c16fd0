import { authorOf } from '#app/features/forum/author.ts'
import { findHeldEdit, findWordsBefore, type HeldEdit } from '#app/features/forum/held-edit/held-edit-queries.server.ts'
import { keepForEditor } from '#app/features/forum/held-edit/keep-for-editor.server.ts'
import { findPlacedPost } from '#app/features/forum/show-post.server.ts'
import { payloadOf } from '#app/features/forum/store-post.server.ts'
import { changeWords } from '#app/features/forum/write-revision.server.ts'
import type { Context } from '#app/platform/context.server.ts'
import { ensureFound } from '#app/platform/errors.ts'
import { recordEvent } from '#app/platform/events.server.ts'
import type { Transaction } from '#db/client.server.ts'

/** Lets the old words stand, as part of whoever decides so: rights are theirs. The editor is told `reason`. */
export async function dropHeldEdit(tx: Transaction, ctx: Context, postId: string, reason: string): Promise<void> {
  const edit = ensureFound(await findHeldEdit(tx, postId), 'post')
  const { post, thread } = ensureFound(await findPlacedPost(tx, postId), 'post')
  await takeOutHeldEdit(tx, ctx, postId, reason)
  await keepForEditor(tx, ctx, edit, thread.title)
  const payload = { ...payloadOf({ ...post, thread }), accountId: edit.editedBy, reason }
  await recordEvent(tx, ctx, 'edit.refused', `post:${postId}`, payload)
}

/** Where the held words stand already, because that decision is taken back: the ones before them come back. */
export async function takeOutHeldEdit(tx: Transaction, ctx: Context, postId: string, reason = ''): Promise<void> {
  const edit = ensureFound(await findHeldEdit(tx, postId), 'post')
  const { post, thread } = ensureFound(await findPlacedPost(tx, postId), 'post')
  const before = await findWordsBefore(tx, edit)
  if (!before || !isApplied(edit, { title: thread.title, body: post.body })) return
  const { title, body } = before
  const editedBy = authorOf(ctx.actor).id
  await changeWords(tx, ctx, postId, { title: title ?? thread.title, body, reason: reason || null, editedBy })
}

const isApplied = ({ title, body }: HeldEdit, now: { title: string; body: string }) =>
  body === now.body && (title === null || title === now.title)
