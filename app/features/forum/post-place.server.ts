import { and, eq } from 'drizzle-orm'
import { findThread } from '#app/features/forum/queries.server.ts'
import { ensureOpenTo } from '#app/features/forum/read-thread.server.ts'
import type { Audience } from '#app/permissions.ts'
import { ensureFound } from '#app/platform/errors.ts'
import type { Queryable } from '#db/client.server.ts'
import { posts } from '#db/schema/index.ts'

/** Where a post stands, also one that left only its tombstone. */
export async function findPostPlace(db: Queryable, audience: Audience, threadNo: number, postNo: number) {
  const thread = ensureFound(await findThread(db, threadNo), 'thread')
  ensureOpenTo(audience, thread)
  const there = and(eq(posts.threadId, thread.id), eq(posts.no, postNo))
  const [post] = await db.select({ no: posts.no }).from(posts).where(there)
  return { thread, no: ensureFound(post, 'post').no }
}
