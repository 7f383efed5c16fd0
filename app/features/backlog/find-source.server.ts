import { and, eq } from 'drizzle-orm'
import { ensureFound } from '#app/platform/errors.ts'
import type { Queryable } from '#db/client.server.ts'
import { posts, threads } from '#db/schema/index.ts'

/** Where words come from: a post in sight, or the whole thread by its opening post. */
export type Source = { type: 'post' | 'thread'; thread: Thread; post: Post }

type Thread = { id: string; no: number; lineId: string }
type Post = { id: string; no: number; body: string; lang: string; authorId: string; createdAt: number }

const OPENING = 1

export async function findSource(db: Queryable, threadNo: number, postNo: number | undefined): Promise<Source> {
  return ensureFound(await seekSource(db, threadNo, postNo), postNo === undefined ? 'thread' : 'post')
}

/** Nothing where it is out of sight. */
export async function seekSource(db: Queryable, threadNo: number, postNo?: number): Promise<Source | undefined> {
  const [found] = await db
    .select({
      thread: { id: threads.id, no: threads.no, lineId: threads.lineId },
      post: {
        ...{ id: posts.id, no: posts.no, body: posts.body, lang: posts.lang },
        ...{ authorId: posts.authorId, createdAt: posts.createdAt },
      },
    })
    .from(threads)
    .innerJoin(posts, and(eq(posts.threadId, threads.id), eq(posts.no, postNo ?? OPENING)))
    .where(and(eq(threads.no, threadNo), eq(threads.state, 'published'), eq(posts.state, 'published')))
  return found && { type: postNo === undefined ? 'thread' : 'post', ...found }
}
