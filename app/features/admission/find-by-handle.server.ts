import { and, eq, isNull } from 'drizzle-orm'
import { handleKey } from '#app/features/accounts/handle-key.ts'
import type { Queryable, Transaction } from '#db/client.server.ts'
import { accounts } from '#db/schema/index.ts'

/** As a person types it: with or without the @ and whatever the case. */
export async function findByHandle(db: Queryable | Transaction, typed: string) {
  const named = and(eq(accounts.handleKey, handleKey(typed.trim().replace(/^@/, ''))), isNull(accounts.deletedAt))
  const [account] = await db
    .select({
      ...{ id: accounts.id, handle: accounts.handle, state: accounts.state, partnerOf: accounts.partnerOf },
      emailConfirmedAt: accounts.emailConfirmedAt,
    })
    .from(accounts)
    .where(named)
  return account
}
