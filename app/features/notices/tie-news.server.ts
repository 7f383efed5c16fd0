import { eq } from 'drizzle-orm'
import type { HappenedEvent, News } from '#app/features/notices/news.server.ts'
import type { Queryable } from '#db/client.server.ts'
import { threads } from '#db/schema/index.ts'

/** To the author: say which product it is about, or that the thread was closed for want of it. */
export async function gatherTie(db: Queryable, { actorId, payload }: HappenedEvent): Promise<News | undefined> {
  const [thread] = await db
    .select({ no: threads.no, title: threads.title, authorId: threads.authorId })
    .from(threads)
    .where(eq(threads.id, String(payload.threadId)))
  if (!thread) return undefined
  return {
    people: { actor: actorId, threadAuthor: thread.authorId },
    values: { title: thread.title },
    quoted: typeof payload.reason === 'string' ? payload.reason : undefined,
    href: `/t/${thread.no}/tie`,
  }
}
