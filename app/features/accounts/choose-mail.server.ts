import { eq } from 'drizzle-orm'
import { type Account, ensureCan } from '#app/permissions.ts'
import type { Context } from '#app/platform/context.server.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import { accounts } from '#db/schema/index.ts'

/** Whether notices are mailed as well; mail about the account itself always is. */
export async function chooseMail(ctx: Context, wanted: boolean): Promise<void> {
  ensureCan(ctx.actor, 'account.use')
  const own = eq(accounts.id, (ctx.actor as Account).id)
  await inTransaction(ctx, (tx) => tx.update(accounts).set({ mailOff: !wanted }).where(own))
}
