import { findHeldEdit } from '#app/features/forum/held-edit/held-edit-queries.server.ts'
import { findPlacedPost } from '#app/features/forum/show-post.server.ts'
import { payloadOf } from '#app/features/forum/store-post.server.ts'
import { changeWords } from '#app/features/forum/write-revision.server.ts'
import type { Context } from '#app/platform/context.server.ts'
import { ensureFound } from '#app/platform/errors.ts'
import { recordEvent } from '#app/platform/events.server.ts'
import type { Transaction } from '#db/client.server.ts'

/** Puts the held words in the place of the old ones, as part of whoever decides so: rights are theirs. */
export async function applyHeldEdit(tx: Transaction, ctx: Context, postId: string, reason = ''): Promise<void> {
  const edit = ensureFound(await findHeldEdit(tx, postId), 'post')
  const { post, thread } = ensureFound(await findPlacedPost(tx, postId), 'post')
  const { title, body, editedBy } = edit
  await changeWords(tx, ctx, postId, { title: title ?? thread.title, body, reason: edit.reason, editedBy })
  const payload = { ...payloadOf({ ...post, thread }), accountId: editedBy, reason }
  await recordEvent(tx, ctx, 'edit.applied', `post:${postId}`, payload)
}
