import { eq } from 'drizzle-orm'
import type { HappenedEvent, News } from '#app/features/notices/news.server.ts'
import type { Queryable } from '#db/client.server.ts'
import { posts, threads } from '#db/schema/index.ts'

/** A moderator mended a post that waits, or answered an edit that waited: told to whoever wrote it. */
export async function gatherReview(
  db: Queryable,
  { type, actorId, payload }: HappenedEvent,
): Promise<News | undefined> {
  const [found] = await db
    .select({ authorId: posts.authorId, title: threads.title })
    .from(posts)
    .innerJoin(threads, eq(threads.id, posts.threadId))
    .where(eq(posts.id, String(payload.postId)))
  if (!found) return undefined
  // By now somebody else's edit may wait for the same post.
  const editor = typeof payload.accountId === 'string' ? payload.accountId : found.authorId
  return {
    people: { actor: actorId, postAuthor: type === 'post.mended' ? found.authorId : editor },
    values: { title: found.title },
    quoted: typeof payload.reason === 'string' && payload.reason !== '' ? payload.reason : undefined,
    href: type === 'edit.applied' ? `/t/${payload.threadNo}/p/${payload.no}` : '/mine',
  }
}
