import { numberIn } from '#app/features/forum/thread.ts'
import { findPostToRemove, type PostPlace } from '#app/features/review/decide/remove-published-post.server.ts'
import { wordsFor } from '#app/messages/words.server.ts'
import { ensureCan } from '#app/permissions.ts'
import type { Context } from '#app/platform/context.server.ts'
import { AppError, ensureFound } from '#app/platform/errors.ts'

export type RemovalPage = Awaited<ReturnType<typeof removalPage>>

type Params = Record<string, string | undefined>

export const postPlace = ({ no, postNo }: Params): PostPlace => ({ threadNo: numberIn(no), postNo: numberIn(postNo) })

export async function removalPage(ctx: Context, params: Params) {
  const { post, thread, author } = ensureFound(await findPostToRemove(ctx.db, postPlace(params)), 'post')
  ensureCan(ctx.actor, 'post.remove', post)
  if (post.state !== 'published') throw new AppError('conflict', { key: 'notPublished' })
  const words = wordsFor(ctx.language, 'review')
  return {
    post: { no: post.no, kind: post.kind, lang: post.lang, body: post.body, revision: post.revision },
    thread: { no: thread.no, title: thread.title },
    author,
    longestReason: ctx.settings.textLength.reason,
    title: `${words.removePost.title} · ${ctx.settings.brandName}`,
  }
}
