import { eq } from 'drizzle-orm'
import type { Clock } from '#app/features/backlog/clocks/clock-queries.server.ts'
import { findRequestById, listThreadIds } from '#app/features/backlog/request-queries.server.ts'
import { findSampleById } from '#app/features/backlog/samples/sample-queries.server.ts'
import type { Queryable } from '#db/client.server.ts'
import { threads } from '#db/schema/index.ts'

/** What a clock runs for, in words and as a place to go; `payload` is for its events. */
export async function aboutClock(db: Queryable, { requestId, subject }: Clock) {
  const request = requestId === null ? undefined : await findRequestById(db, requestId)
  if (request) {
    const { id, no, title, state, lineId } = request
    const payload = { requestId: id, requestNo: no, lineId, threadIds: await listThreadIds(db, id) }
    return { title, href: (await hrefOfSample(db, subject)) ?? `/r/${no}`, state, payload }
  }
  const threadId = subject.startsWith('thread:') ? subject.slice('thread:'.length) : ''
  const [thread] = await db.select().from(threads).where(eq(threads.id, threadId))
  if (!thread) return { title: '', href: '/today', state: undefined, payload: {} }
  const payload = { threadId: thread.id, threadNo: thread.no, lineId: thread.lineId }
  return { title: thread.title, href: `/t/${thread.no}/collect`, state: undefined, payload }
}

/** What is said about a sample is asked for on its own page. */
async function hrefOfSample(db: Queryable, subject: string): Promise<string | undefined> {
  if (!subject.startsWith('sample:')) return undefined
  const sample = await findSampleById(db, subject.slice('sample:'.length))
  return sample && `/samples/${sample.no}`
}
