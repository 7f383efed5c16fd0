import { and, eq } from 'drizzle-orm'
import { findSource } from '#app/features/backlog/find-source.server.ts'
import { findThread } from '#app/features/backlog/read-collect.server.ts'
import { listRequestsOfThread } from '#app/features/backlog/thread-requests.server.ts'
import { authorOf } from '#app/features/forum/author.ts'
import { excerptOf } from '#app/features/search/plain-words.ts'
import { audienceOf } from '#app/permissions.ts'
import type { Context } from '#app/platform/context.server.ts'
import { ensureFound } from '#app/platform/errors.ts'
import { nominations } from '#db/schema/index.ts'

export type NominatePageData = Awaited<ReturnType<typeof readNominate>>

/** "This should be heard", about one post: what was said of the thread before, by this person and by the maker. */
export async function readNominate(ctx: Context, threadNo: number, postNo: number) {
  const { db, actor } = ctx
  const { id: accountId } = authorOf(actor)
  const thread = ensureFound(await findThread(db, threadNo), 'thread')
  const { post } = await findSource(db, threadNo, postNo)
  const [own] = await db
    .select()
    .from(nominations)
    .where(and(eq(nominations.threadId, thread.id), eq(nominations.accountId, accountId)))
  const standing = own && own.withdrawnAt === null ? own : undefined
  return {
    thread: { no: thread.no, slug: thread.slug, title: thread.title, lang: thread.lang },
    post: { no: post.no, excerpt: excerptOf(post.body), lang: post.lang },
    own: standing && { reason: standing.reason, lang: standing.lang, at: standing.at, settledAt: standing.settledAt },
    heard: await listRequestsOfThread(db, audienceOf(actor), thread.id),
  }
}
