import { authorOf } from '#app/features/forum/author.ts'
import { numberIn } from '#app/features/forum/thread.ts'
import { CLAUSES } from '#app/features/moderation/clauses.ts'
import { findFlagBy, findPostToFlag, type PostPlace } from '#app/features/review/flags/flag-queries.server.ts'
import { CLAUSES_OF_PROMOTION, reasonsFor } from '#app/features/review/flags/flag-reasons.ts'
import { wordsFor } from '#app/messages/words.server.ts'
import { ensureCan } from '#app/permissions.ts'
import type { Context } from '#app/platform/context.server.ts'
import { AppError, ensureFound } from '#app/platform/errors.ts'

export type FlagPage = Awaited<ReturnType<typeof flagPage>>

type Params = Record<string, string | undefined>

export const placeIn = ({ no, postNo }: Params): PostPlace => ({ threadNo: numberIn(no), postNo: numberIn(postNo) })

/** One’s own flag, once there is one; until then what can be said of the post. */
export async function flagPage(ctx: Context, params: Params) {
  const { post, thread, author } = ensureFound(await findPostToFlag(ctx.db, placeIn(params)), 'post')
  const flag = await findFlagBy(ctx.db, authorOf(ctx.actor).id, post.id)
  if (!flag) {
    ensureCan(ctx.actor, 'post.flag', post)
    if (post.state !== 'published') throw new AppError('conflict', { key: 'flag.notPublished' })
  }
  const { no, lang, body } = post
  return {
    post: { no, author, lang, body: post.state === 'published' ? body : null },
    thread: { no: thread.no, slug: thread.slug, title: thread.title, lang: thread.lang },
    own: flag ? ownFlag(ctx, flag) : null,
    reasons: reasonsFor(post.kind),
    clauses: CLAUSES_OF_PROMOTION.map(({ id, title }) => ({ id, title: title[ctx.language] })),
    longestNote: ctx.settings.textLength.reason,
    title: `${wordsFor(ctx.language, 'flags').title} · ${ctx.settings.brandName}`,
  }
}

type Flag = NonNullable<Awaited<ReturnType<typeof findFlagBy>>>

const ownFlag = ({ language }: Context, { reason, clause, note, at, settled, settledAt }: Flag) => ({
  ...{ reason, note, at, settled, settledAt },
  clause: CLAUSES.find(({ id }) => id === clause)?.title[language] ?? null,
})
