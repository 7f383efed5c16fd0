import { eq } from 'drizzle-orm'
import { readActor } from '#app/features/accounts/rights.server.ts'
import { isStaffActor } from '#app/permissions.ts'
import { ensureFound } from '#app/platform/errors.ts'
import type { Queryable } from '#db/client.server.ts'
import { accounts } from '#db/schema/index.ts'

/** Staff and partners are kept as evidence, and left out of every count. */
export async function countsForDemand(db: Queryable, accountId: string, at: number): Promise<boolean> {
  const [account] = await db.select().from(accounts).where(eq(accounts.id, accountId))
  const found = ensureFound(account, 'account')
  return found.partnerOf === null && !isStaffActor(await readActor(db, found, at))
}
