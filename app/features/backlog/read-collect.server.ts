import { and, asc, between, eq, isNull } from 'drizzle-orm'
import { listClosestRequests } from '#app/features/backlog/closest-requests.server.ts'
import { listRequestsOfThread } from '#app/features/backlog/thread-requests.server.ts'
import { listLines } from '#app/features/catalogue/queries.server.ts'
import { POSTS_PER_PAGE } from '#app/features/forum/thread.ts'
import { ensureFound } from '#app/platform/errors.ts'
import type { Queryable } from '#db/client.server.ts'
import { accounts, mentions, posts, productLines, threads } from '#db/schema/index.ts'

export type CollectPageData = Awaited<ReturnType<typeof readCollect>>

/** A thread as it was written, so that what is marked can be found again to the character. */
export async function readCollect(db: Queryable, threadNo: number, wantedPage: number) {
  const thread = ensureFound(await findThread(db, threadNo), 'thread')
  const pages = Math.max(1, Math.ceil(thread.lastPostNo / POSTS_PER_PAGE))
  const page = Math.min(Math.max(1, wantedPage), pages)
  const written = await listWritten(db, thread.id, page)
  const marks = await listMarks(db, thread.id)
  const [opening] = written
  return {
    ...{ thread, page, pages },
    posts: written.map((post) => ({ ...post, marks: marks.filter((mark) => mark.postNo === post.no) })),
    linked: await listRequestsOfThread(db, 'staff', thread.id),
    closest: await listClosestRequests(db, `${thread.title} ${page === 1 ? (opening?.body ?? '') : ''}`, thread.lineId),
    lines: (await listLines(db)).map(({ slug, name }) => ({ slug, name })),
  }
}

export async function findThread(db: Queryable, no: number) {
  const [found] = await db
    .select({
      ...{
        id: threads.id,
        no: threads.no,
        slug: threads.slug,
        title: threads.title,
        lang: threads.lang,
        kind: threads.kind,
      },
      ...{ lastPostNo: threads.lastPostNo, judgedAt: threads.judgedAt },
      ...{ lineId: threads.lineId, lineSlug: productLines.slug, line: productLines.name },
    })
    .from(threads)
    .innerJoin(productLines, eq(productLines.id, threads.lineId))
    .where(and(eq(threads.no, no), eq(threads.state, 'published')))
  return found
}

const listWritten = (db: Queryable, threadId: string, page: number) =>
  db
    .select({
      ...{ no: posts.no, body: posts.body, lang: posts.lang, createdAt: posts.createdAt },
      ...{ by: accounts.handle, works: accounts.works },
    })
    .from(posts)
    .innerJoin(accounts, eq(accounts.id, posts.authorId))
    .where(
      and(
        eq(posts.threadId, threadId),
        between(posts.no, (page - 1) * POSTS_PER_PAGE + 1, page * POSTS_PER_PAGE),
        eq(posts.state, 'published'),
      ),
    )
    .orderBy(asc(posts.no))

/** What was collected here before, by place. */
const listMarks = (db: Queryable, threadId: string) =>
  db
    .select({ postNo: mentions.postNo, quote: mentions.quote, start: mentions.quoteStart, end: mentions.quoteEnd })
    .from(mentions)
    .where(and(eq(mentions.threadId, threadId), isNull(mentions.retractedAt)))
