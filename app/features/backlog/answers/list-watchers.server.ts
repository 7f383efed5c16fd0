import { and, inArray, lte } from 'drizzle-orm'
import { listLedgerIds } from '#app/features/backlog/request-queries.server.ts'
import type { Queryable } from '#db/client.server.ts'
import { requestWatches } from '#db/schema/index.ts'

/** Who wanted by then to be told of a request, or of one that went into it. */
export async function listWatchers(db: Queryable, requestId: string, at: number): Promise<string[]> {
  const rows = await db
    .selectDistinct({ accountId: requestWatches.accountId })
    .from(requestWatches)
    .where(and(inArray(requestWatches.requestId, await listLedgerIds(db, requestId)), lte(requestWatches.since, at)))
  return rows.map((row) => row.accountId)
}
