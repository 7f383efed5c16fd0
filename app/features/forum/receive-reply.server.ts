import { postSchema } from '#app/features/forum/post.schema.ts'
import { judgeNewPost, type NewPost, publishPost, wordsOfPost } from '#app/features/forum/publish-post.server.ts'
import { findThread } from '#app/features/forum/queries.server.ts'
import { receiveWords } from '#app/features/forum/receive-words.server.ts'
import type { Intent, Received } from '#app/features/forum/received.ts'
import type { Context } from '#app/platform/context.server.ts'
import { ensureFound } from '#app/platform/errors.ts'
import { parseForm } from '#app/platform/form.ts'

/** The form under a thread, and the page of its own. */
export async function receiveReply(ctx: Context, threadNo: number, form: FormData, intent: Intent): Promise<Received> {
  const thread = ensureFound(await findThread(ctx.db, threadNo), 'thread')
  return receiveWords<NewPost>(ctx, form, intent, {
    place: { target: `thread:${thread.id}`, mode: 'reply' },
    read: async (sent, photo) => {
      const parsed = parseForm(postSchema(ctx.settings), sent)
      if (!parsed.ok) return parsed
      return { ok: true, value: { threadNo, body: parsed.value.body, replyToNo: parsed.value.to, photo } }
    },
    words: wordsOfPost,
    judge: (post) => judgeNewPost(ctx, thread, post),
    send: (post, asked) => publishPost(ctx, post, asked),
  })
}
