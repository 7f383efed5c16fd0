import { eq } from 'drizzle-orm'
import { accountActor } from '#app/features/accounts/account-actor.ts'
import { handleKey } from '#app/features/accounts/handle-key.ts'
import type { Account } from '#app/permissions.ts'
import { now } from '#app/platform/context.server.ts'
import { ensureFound } from '#app/platform/errors.ts'
import type { Queryable } from '#db/client.server.ts'
import { accounts, grants, sanctions } from '#db/schema/index.ts'

/** One of the cast, as an actor. */
export async function demoAccount(db: Queryable, handle: string): Promise<Account> {
  const [found] = await db
    .select()
    .from(accounts)
    .where(eq(accounts.handleKey, handleKey(handle)))
  const account = ensureFound(found, 'account')
  const held = await db.select().from(grants).where(eq(grants.accountId, account.id))
  const imposed = await db.select().from(sanctions).where(eq(sanctions.accountId, account.id))
  return accountActor(account, held, imposed, now())
}
