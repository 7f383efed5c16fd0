import { and, eq, inArray, isNull } from 'drizzle-orm'
import { countDemand, type DemandCount } from '#app/features/backlog/counting.ts'
import { listLedgerIds, listNoDates } from '#app/features/backlog/request-queries.server.ts'
import type { Queryable, Transaction } from '#db/client.server.ts'
import { mentions, requests } from '#db/schema/index.ts'

/** Rebuilds the counters from the ledger, in the transaction that changed it; they are never added to. */
export async function recountRequest(tx: Transaction, requestId: string): Promise<DemandCount> {
  const count = await countRequest(tx, requestId)
  const { people, peopleSince } = count
  await tx.update(requests).set({ people, peopleSince }).where(eq(requests.id, requestId))
  return count
}

export async function countRequest(db: Queryable, requestId: string): Promise<DemandCount> {
  const counted = await db
    .select({ accountId: mentions.accountId, saidAt: mentions.saidAt })
    .from(mentions)
    .where(
      and(
        inArray(mentions.requestId, await listLedgerIds(db, requestId)),
        eq(mentions.counts, true),
        isNull(mentions.retractedAt),
      ),
    )
  return countDemand(counted, await listNoDates(db, requestId))
}
