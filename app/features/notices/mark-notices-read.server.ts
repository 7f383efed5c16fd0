import { and, eq, isNull, lte } from 'drizzle-orm'
import { type Account, ensureCan } from '#app/permissions.ts'
import type { Context } from '#app/platform/context.server.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import { notices } from '#db/schema/index.ts'

/** Everything told so far. */
export async function markNoticesRead(ctx: Context): Promise<void> {
  ensureCan(ctx.actor, 'account.use')
  const { id } = ctx.actor as Account
  const unread = and(eq(notices.accountId, id), isNull(notices.readAt), lte(notices.at, ctx.now()))
  await inTransaction(ctx, (tx) => tx.update(notices).set({ readAt: ctx.now() }).where(unread))
}
