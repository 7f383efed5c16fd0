import { eq } from 'drizzle-orm'
import { readFlaggerRecords } from '#app/features/forum/flagger-records.server.ts'
import type { Queryable } from '#db/client.server.ts'
import { accounts, flags } from '#db/schema/index.ts'

/** Who flagged the post and why, with what came of their flags so far; the latest first. */
export async function listFlagsOf(db: Queryable, postId: string) {
  const rows = await db
    .select({
      id: flags.id,
      reason: flags.reason,
      clause: flags.clause,
      note: flags.note,
      at: flags.at,
      settled: flags.settled,
      by: accounts.handle,
      accountId: flags.accountId,
    })
    .from(flags)
    .innerJoin(accounts, eq(accounts.id, flags.accountId))
    .where(eq(flags.postId, postId))
    .limit(50)
  const ids = rows.map(({ accountId }) => accountId)
  const records = await readFlaggerRecords(db, ids)
  const latestFirst = rows.sort((one, other) => other.at - one.at)
  return latestFirst.map(({ accountId, ...flag }) => ({
    ...flag,
    record: records.get(accountId) ?? { agreed: 0, settled: 0 },
  }))
}
