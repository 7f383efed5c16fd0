import { and, eq } from 'drizzle-orm'
import { readActor } from '#app/features/accounts/rights.server.ts'
import { isStaffActor } from '#app/permissions.ts'
import { ensureFound } from '#app/platform/errors.ts'
import type { Queryable } from '#db/client.server.ts'
import { accounts, leftOut } from '#db/schema/index.ts'

/** Staff and partners, and of one request its testers and who holds a sample: evidence, and left out of its counts. */
export async function countsForDemand(
  db: Queryable,
  { accountId, requestId }: { accountId: string; requestId: string },
  at: number,
): Promise<boolean> {
  const left = await db
    .select({ why: leftOut.why })
    .from(leftOut)
    .where(and(eq(leftOut.accountId, accountId), eq(leftOut.requestId, requestId)))
  return left.length === 0 && (await countsAnywhere(db, accountId, at))
}

/** The same for many requests of one account. */
export async function countsFor(db: Queryable, accountId: string, at: number) {
  const left = await db.select().from(leftOut).where(eq(leftOut.accountId, accountId))
  const anywhere = await countsAnywhere(db, accountId, at)
  return (requestId: string) => anywhere && !left.some((row) => row.requestId === requestId)
}

async function countsAnywhere(db: Queryable, accountId: string, at: number) {
  const [account] = await db.select().from(accounts).where(eq(accounts.id, accountId))
  const found = ensureFound(account, 'account')
  return found.partnerOf === null && !isStaffActor(await readActor(db, found, at))
}
