import { eq } from 'drizzle-orm'
import type { Queryable } from '#db/client.server.ts'
import { sampleWishes, threads } from '#db/schema/index.ts'

/** What somebody applied for that is no request yet, and the thread that it waits for. */
export async function findWish(db: Queryable, accountId: string) {
  const [found] = await db
    .select({ threadNo: threads.no, title: threads.title, lang: threads.lang, at: sampleWishes.at })
    .from(sampleWishes)
    .innerJoin(threads, eq(threads.id, sampleWishes.threadId))
    .where(eq(sampleWishes.accountId, accountId))
  return found
}
