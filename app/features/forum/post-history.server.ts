import { desc, eq } from 'drizzle-orm'
import { findPublishedPost } from '#app/features/forum/post-queries.server.ts'
import { ensureFound } from '#app/platform/errors.ts'
import type { Queryable } from '#db/client.server.ts'
import { accounts, postRevisions, posts } from '#db/schema/index.ts'

export type PostHistory = Awaited<ReturnType<typeof readPostHistory>>

/** The versions of a post that is to be seen; none for one that was never changed. */
export async function readPostHistory(db: Queryable, threadNo: number, postNo: number) {
  const post = ensureFound(await findPublishedPost(db, threadNo, postNo), 'post')
  const [row] = await db.select({ lang: posts.lang }).from(posts).where(eq(posts.id, post.id))
  const revisions = await db
    .select({
      revision: postRevisions.revision,
      title: postRevisions.title,
      body: postRevisions.body,
      reason: postRevisions.reason,
      at: postRevisions.at,
      by: accounts.handle,
    })
    .from(postRevisions)
    .leftJoin(accounts, eq(accounts.id, postRevisions.editedBy))
    .where(eq(postRevisions.postId, post.id))
    .orderBy(desc(postRevisions.revision))
  const { no, slug } = post
  return { post: { no, slug, threadNo: post.threadNo, lang: row?.lang ?? 'en' }, revisions }
}
