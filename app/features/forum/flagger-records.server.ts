import { and, count, inArray, isNotNull, sql } from 'drizzle-orm'
import type { FlaggerRecord } from '#app/features/moderation/flagger-record.ts'
import type { Queryable } from '#db/client.server.ts'
import { flags } from '#db/schema/index.ts'

/** By account; whoever had no flag answered yet is not among them. */
export async function readFlaggerRecords(db: Queryable, accountIds: string[]): Promise<Map<string, FlaggerRecord>> {
  if (accountIds.length === 0) return new Map()
  const rows = await db
    .select({
      accountId: flags.accountId,
      agreed: sql<number>`sum(${flags.settled} = 'agreed')`,
      settled: count(),
    })
    .from(flags)
    .where(and(inArray(flags.accountId, [...new Set(accountIds)]), isNotNull(flags.settledAt)))
    .groupBy(flags.accountId)
  return new Map(rows.map(({ accountId, ...record }) => [accountId, record]))
}
