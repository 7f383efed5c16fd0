import { authorOf } from '#app/features/forum/author.ts'
import { type Edit, editPost, wordsOfEdit } from '#app/features/forum/edit-post.server.ts'
import { judgeEdit } from '#app/features/forum/held-edit/judge-edit.server.ts'
import { editSchema, SHORTEST } from '#app/features/forum/post.schema.ts'
import { findPostToEdit, type PostToEdit } from '#app/features/forum/post-queries.server.ts'
import { type Read, receiveWords } from '#app/features/forum/receive-words.server.ts'
import type { Intent, Received } from '#app/features/forum/received.ts'
import { ensureCan } from '#app/permissions.ts'
import type { Context } from '#app/platform/context.server.ts'
import { ensureFound } from '#app/platform/errors.ts'
import { parseForm } from '#app/platform/form.ts'

/** The form at /t/:no/p/:postNo/edit. */
export async function receiveEdit(
  ctx: Context,
  threadNo: number,
  postNo: number,
  form: FormData,
  intent: Intent,
): Promise<Received> {
  const post = ensureFound(await findPostToEdit(ctx.db, threadNo, postNo), 'post')
  ensureCan(ctx.actor, 'post.edit', post)
  return receiveWords<Edit>(ctx, form, intent, {
    place: { target: `post:${post.id}`, mode: 'edit' },
    read: async (sent) => readEdit(ctx, post, sent),
    words: (edit) => wordsOfEdit(post, edit),
    judge: (edit) => judgeEdit(ctx, post, wordsOfEdit(post, edit)),
    send: (edit, asked) => editPost(ctx, edit, asked),
  })
}

function readEdit(ctx: Context, post: PostToEdit, form: FormData): Read<Edit> {
  const opens = post.kind === 'opening'
  const shortest = { title: opens ? SHORTEST.title : 0, body: opens ? SHORTEST.opening : SHORTEST.post }
  const parsed = parseForm(editSchema(ctx.settings, shortest), form)
  if (!parsed.ok) return parsed
  const { title, body, reason, revision } = parsed.value
  if (opens && !title) return { ok: false, errors: { title: { key: 'required' } } }
  // Nobody's words are changed without saying why.
  const others = post.authorId !== authorOf(ctx.actor).id
  if (others && !reason) return { ok: false, errors: { reason: { key: 'required' } } }
  return {
    ok: true,
    value: { threadNo: post.threadNo, postNo: post.no, revision, title: opens ? title : undefined, body, reason },
  }
}
