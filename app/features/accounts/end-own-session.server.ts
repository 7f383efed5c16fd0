import { and, eq } from 'drizzle-orm'
import { type Account, ensureCan } from '#app/permissions.ts'
import type { Context } from '#app/platform/context.server.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import { sessions } from '#db/schema/index.ts'

/** Signs one device of one's own out; a session that ended meanwhile needs no more. */
export async function endOwnSession(ctx: Context, rowId: string): Promise<void> {
  ensureCan(ctx.actor, 'account.use')
  const own = and(eq(sessions.id, rowId), eq(sessions.accountId, (ctx.actor as Account).id))
  await inTransaction(ctx, (tx) => tx.delete(sessions).where(own))
}
