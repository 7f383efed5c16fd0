import { and, eq, gt, inArray, isNull, or } from 'drizzle-orm'
import type { Queryable, Transaction } from '#db/client.server.ts'
import { sanctions } from '#db/schema/index.ts'

/** Those among `ids` who cannot act today, whatever they hold. */
export async function listSuspended(db: Queryable | Transaction, ids: string[], at: number): Promise<Set<string>> {
  const runs = and(isNull(sanctions.liftedAt), or(isNull(sanctions.endsAt), gt(sanctions.endsAt, at)))
  const rows = await db
    .select({ id: sanctions.accountId })
    .from(sanctions)
    .where(and(inArray(sanctions.accountId, ids), eq(sanctions.kind, 'suspend'), runs))
  return new Set(rows.map(({ id }) => id))
}
