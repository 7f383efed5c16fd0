import { eq, inArray, isNotNull } from 'drizzle-orm'
import type { Context } from '#app/platform/context.server.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import { accounts, people, personIdentities } from '#db/schema/index.ts'

const SLICE = 50

/**
 * Whoever deleted the account is a head without a name: what was said goes on counting for that head, and nothing is
 * left by which the person could be known again.
 */
export async function forgetDeletedAccounts(ctx: Context): Promise<void> {
  for (let full = true; full; ) {
    const known = await listKnown(ctx)
    if (known.length === 0) return
    const ids = known.map((row) => row.id)
    await inTransaction(ctx, (tx) => tx.delete(personIdentities).where(inArray(personIdentities.id, ids)))
    full = known.length === SLICE
  }
}

const listKnown = ({ db }: Context) =>
  db
    .select({ id: personIdentities.id })
    .from(accounts)
    .innerJoin(people, eq(people.accountId, accounts.id))
    .innerJoin(personIdentities, eq(personIdentities.personId, people.id))
    .where(isNotNull(accounts.deletedAt))
    .limit(SLICE)
