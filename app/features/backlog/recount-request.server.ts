import { eq, sql } from 'drizzle-orm'
import { listLedgerIds, listNoDates } from '#app/features/backlog/request-queries.server.ts'
import { wantEstimate } from '#app/features/backlog/volume/want-estimate.server.ts'
import { ensureFound } from '#app/platform/errors.ts'
import type { Queryable, Transaction } from '#db/client.server.ts'
import { requests } from '#db/schema/index.ts'

export type DemandCount = {
  /** Distinct members, forever. */
  people: number
  /** Those whose first word came in the present epoch. */
  peopleSince: number
  /** Those who asked again after a "no". */
  returning: number
  /** Those who pressed Me too. */
  meToo: number
  /** Distinct people from outside who are no members. */
  outside: number
  /** Words of nobody known: they never become people. */
  unattributed: number
}

/**
 * Rebuilds the counters from the ledger, in the transaction that changed it; they are never added to. What was merged
 * into another request changes that one's counters as well.
 */
export async function recountRequest(
  tx: Transaction,
  requestId: string,
): Promise<DemandCount & { canonicalId: string | null }> {
  const count = await countRequest(tx, requestId)
  const [stored] = await tx
    .update(requests)
    .set(count)
    .where(eq(requests.id, requestId))
    .returning({ canonicalId: requests.canonicalId })
  const canonicalId = stored?.canonicalId ?? null
  if (canonicalId !== null)
    await tx
      .update(requests)
      .set(await countRequest(tx, canonicalId))
      .where(eq(requests.id, canonicalId))
  await wantEstimate(tx, canonicalId ?? requestId)
  return { ...count, canonicalId }
}

/** Reads nothing but the index of what stands and counts; the literals are what the index is for. */
export async function countRequest(db: Queryable, requestId: string): Promise<DemandCount> {
  const noDates = await listNoDates(db, requestId)
  const ids = await listLedgerIds(db, requestId)
  const standing = sql`FROM mention WHERE ${ofLedger(ids)} AND retracted_at IS NULL AND counts = 1`
  const count = await db.get<DemandCount>(sql`
    SELECT *,
      (SELECT count(DISTINCT person_id) ${standing} AND account_id IS NULL AND person_id IS NOT NULL) AS outside,
      (SELECT count(*) ${standing} AND account_id IS NULL AND person_id IS NULL) AS unattributed
    FROM (
      SELECT count(*) AS people, ifnull(sum(first = ${1 + noDates.length}), 0) AS "peopleSince",
        ifnull(sum(first < last), 0) AS "returning", ifnull(sum(pressed), 0) AS "meToo"
      FROM (
        SELECT min(${epochIn(requestId, ids, noDates)}) AS first, max(${epochIn(requestId, ids, noDates)}) AS last,
          max(channel = 'me-too') AS pressed
        ${standing} AND account_id IS NOT NULL GROUP BY account_id
      )
    )`)
  return ensureFound(count, 'request')
}

const ofLedger = (ids: readonly string[]) =>
  ids.length === 1
    ? sql`request_id = ${ids[0]}`
    : sql`request_id IN (${sql.join(
        ids.map((id) => sql`${id}`),
        sql`, `,
      )})`

/** What was said for a request merged into this one falls between the answers of this one. */
function epochIn(requestId: string, ids: readonly string[], noDates: readonly number[]) {
  if (ids.length === 1) return sql`epoch`
  const later = noDates.map((at) => sql` + (said_at > ${at})`)
  return sql`CASE request_id WHEN ${requestId} THEN epoch ELSE 1${sql.join(later)} END`
}
