import { eq } from 'drizzle-orm'
import type { HappenedEvent, News } from '#app/features/notices/news.server.ts'
import type { Queryable } from '#db/client.server.ts'
import { heldEdits, posts, threads } from '#db/schema/index.ts'

/** A moderator mended a post that waits, or answered an edit that waited: told to whoever wrote it. */
export async function gatherReview(
  db: Queryable,
  { type, actorId, payload }: HappenedEvent,
): Promise<News | undefined> {
  const [found] = await db
    .select({ authorId: posts.authorId, title: threads.title, editor: heldEdits.editedBy })
    .from(posts)
    .innerJoin(threads, eq(threads.id, posts.threadId))
    .leftJoin(heldEdits, eq(heldEdits.postId, posts.id))
    .where(eq(posts.id, String(payload.postId)))
  if (!found) return undefined
  const isEdit = type !== 'post.mended'
  return {
    people: { actor: actorId, postAuthor: isEdit ? (found.editor ?? found.authorId) : found.authorId },
    values: { title: found.title },
    quoted: typeof payload.reason === 'string' && payload.reason !== '' ? payload.reason : undefined,
    href: type === 'edit.applied' ? `/t/${payload.threadNo}/p/${payload.no}` : '/mine',
  }
}
