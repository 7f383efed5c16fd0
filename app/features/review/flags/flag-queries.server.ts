import { and, eq, isNull } from 'drizzle-orm'
import type { Queryable } from '#db/client.server.ts'
import { accounts, flags, posts, reviewItems, threads } from '#db/schema/index.ts'

export type PostPlace = { threadNo: number; postNo: number }

export async function findPostToFlag(db: Queryable, { threadNo, postNo }: PostPlace) {
  const [row] = await db
    .select({ post: posts, thread: threads, author: accounts.handle })
    .from(posts)
    .innerJoin(threads, eq(threads.id, posts.threadId))
    .innerJoin(accounts, eq(accounts.id, posts.authorId))
    .where(and(eq(threads.no, threadNo), eq(posts.no, postNo)))
  return row
}

export async function findFlagBy(db: Queryable, accountId: string, postId: string) {
  const [flag] = await db
    .select()
    .from(flags)
    .where(and(eq(flags.postId, postId), eq(flags.accountId, accountId)))
  return flag
}

/** Raised, and answered by nobody yet. */
export const listOpenFlags = (db: Queryable, postId: string) =>
  db
    .select({ reason: flags.reason })
    .from(flags)
    .where(and(eq(flags.postId, postId), isNull(flags.settledAt)))

export async function findWaitingFlagItem(db: Queryable, postId: string) {
  const [item] = await db
    .select()
    .from(reviewItems)
    .where(and(eq(reviewItems.postId, postId), eq(reviewItems.kind, 'flagged'), eq(reviewItems.state, 'waiting')))
  return item
}
