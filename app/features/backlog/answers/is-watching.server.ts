import { and, eq } from 'drizzle-orm'
import type { Queryable } from '#db/client.server.ts'
import { requests, requestWatches } from '#db/schema/index.ts'

export async function isWatching(db: Queryable, accountId: string, requestNo: number): Promise<boolean> {
  const [found] = await db
    .select({ since: requestWatches.since })
    .from(requests)
    .innerJoin(requestWatches, eq(requestWatches.requestId, requests.id))
    .where(and(eq(requests.no, requestNo), eq(requestWatches.accountId, accountId)))
  return found !== undefined
}
