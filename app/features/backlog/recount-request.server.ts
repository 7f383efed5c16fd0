import { and, eq, inArray, isNull } from 'drizzle-orm'
import { countDemand, type DemandCount, epochAt } from '#app/features/backlog/counting.ts'
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
  const noDates = await listNoDates(db, requestId)
  const counted = await listCounted(db, requestId)
  return countDemand(
    // What was said for a request merged into this one falls between the answers of this one.
    counted.map((mention) => (mention.own ? mention : { ...mention, epoch: epochAt(mention.saidAt, noDates) })),
    1 + noDates.length,
  )
}

/** Every mention that stands and counts, here and in those merged into it. */
export async function listCounted(db: Queryable, requestId: string) {
  const { accountId, epoch, saidAt, channel } = mentions
  const rows = await db
    .select({ accountId, epoch, saidAt, channel, requestId: mentions.requestId })
    .from(mentions)
    .where(
      and(
        inArray(mentions.requestId, await listLedgerIds(db, requestId)),
        eq(mentions.counts, true),
        isNull(mentions.retractedAt),
      ),
    )
  return rows.map((row) => ({ ...row, own: row.requestId === requestId }))
}
