import { and, eq, isNull } from 'drizzle-orm'
import { emailKey } from '#app/features/accounts/account.schema.ts'
import type { Context } from '#app/platform/context.server.ts'
import { recordEvent } from '#app/platform/events.server.ts'
import { countTowardsAddressLimit, countTowardsLimit } from '#app/platform/rate-limit.server.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import { accounts } from '#db/schema/index.ts'

type Wish = 'account.confirmation-wanted' | 'account.password-forgotten'

/** Says nothing back: nobody learns whether an address has an account, or waits for its confirmation. */
export async function askForMail(ctx: Context, wish: Wish, email: string): Promise<void> {
  const { limits } = ctx.settings
  await countTowardsAddressLimit(ctx, 'mail', limits.signUpPerAddress)
  await countTowardsLimit(ctx, `mail-to:${emailKey(email)}`, limits.confirmationPerAccount)
  await inTransaction(ctx, async (tx) => {
    const [account] = await tx
      .select({ id: accounts.id, emailConfirmedAt: accounts.emailConfirmedAt })
      .from(accounts)
      .where(and(eq(accounts.emailKey, emailKey(email)), isNull(accounts.deletedAt)))
    const isIdle = wish === 'account.confirmation-wanted' && account?.emailConfirmedAt !== null
    if (account && !isIdle) await recordEvent(tx, ctx, wish, `account:${account.id}`)
  })
}
