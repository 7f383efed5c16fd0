import { and, eq, gt, inArray, isNull } from 'drizzle-orm'
import type { Stored } from '#app/features/forum/settle-judgement.server.ts'
import type { Queryable } from '#db/client.server.ts'
import { posts, threads } from '#db/schema/index.ts'

/** A button pressed twice sends the same words within moments; that is one post. */
const AGAIN_MS = 60_000

type Sent = { authorId: string; at: number; body: string }
const IN_USE = ['published', 'held'] as const

export async function findSamePost(
  db: Pick<Queryable, 'select'>,
  sent: Sent & { threadId: string; replyToNo: number | null },
): Promise<Stored | undefined> {
  const { authorId, at, body, threadId, replyToNo } = sent
  const lately = and(
    eq(posts.authorId, authorId),
    inArray(posts.state, [...IN_USE]),
    gt(posts.createdAt, at - AGAIN_MS),
  )
  const to = replyToNo === null ? isNull(posts.replyToNo) : eq(posts.replyToNo, replyToNo)
  return firstOf(db, and(lately, eq(posts.threadId, threadId), eq(posts.body, body), to))
}

export async function findSameThread(
  db: Pick<Queryable, 'select'>,
  { authorId, at, title, body }: Sent & { title: string },
): Promise<Stored | undefined> {
  const lately = and(
    eq(threads.authorId, authorId),
    gt(threads.openedAt, at - AGAIN_MS),
    inArray(threads.state, [...IN_USE]),
  )
  return firstOf(db, and(lately, eq(threads.title, title), eq(posts.no, 1), eq(posts.body, body)))
}

async function firstOf(db: Pick<Queryable, 'select'>, same: ReturnType<typeof and>): Promise<Stored | undefined> {
  const [row] = await db
    .select({ state: posts.state, postId: posts.id, postNo: posts.no, threadNo: threads.no, slug: threads.slug })
    .from(posts)
    .innerJoin(threads, eq(threads.id, posts.threadId))
    .where(same)
    .limit(1)
  return row && { ...row, outcome: row.state === 'held' ? 'held' : 'published' }
}
