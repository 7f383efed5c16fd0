import { eq } from 'drizzle-orm'
import type { HappenedEvent, News } from '#app/features/notices/news.server.ts'
import type { Queryable } from '#db/client.server.ts'
import { posts, threads } from '#db/schema/index.ts'

/** To whoever posted the photo: that it is looked at first, or why it stays hidden. */
export async function gatherHiddenPhoto(db: Queryable, { actorId, payload }: HappenedEvent): Promise<News | undefined> {
  const [found] = await db
    .select({ authorId: posts.authorId, title: threads.title })
    .from(posts)
    .innerJoin(threads, eq(threads.id, posts.threadId))
    .where(eq(posts.id, String(payload.postId)))
  if (!found) return undefined
  const reason = typeof payload.reason === 'string' && payload.reason !== '' ? payload.reason : undefined
  return {
    people: { actor: actorId, postAuthor: found.authorId },
    values: { title: found.title },
    quoted: reason,
    href: `/t/${payload.threadNo}/p/${payload.no}`,
  }
}
