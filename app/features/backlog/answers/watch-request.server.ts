import { and, eq } from 'drizzle-orm'
import { findLedger } from '#app/features/backlog/answers/answered-request.server.ts'
import type { Shown } from '#app/features/backlog/answers/channels.ts'
import { endDeliveries } from '#app/features/backlog/answers/deliveries.server.ts'
import { authorOf } from '#app/features/forum/author.ts'
import { ensureCan } from '#app/permissions.ts'
import type { Context } from '#app/platform/context.server.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import { requestWatches } from '#db/schema/index.ts'

/** Told when the answer changes, and not counted. */
export function watchRequest(ctx: Context, no: number, shown?: Shown): Promise<void> {
  ensureCan(ctx.actor, 'thread.read')
  const { id: accountId } = authorOf(ctx.actor)
  return inTransaction(ctx, async (tx) => {
    const { id: requestId } = await findLedger(tx, no)
    await tx.insert(requestWatches).values({ accountId, requestId, since: ctx.now() }).onConflictDoNothing()
    if (shown) await endDeliveries(tx, ctx, { accountId, shown, as: 'watch', requestId })
  })
}

export function unwatchRequest(ctx: Context, no: number): Promise<void> {
  ensureCan(ctx.actor, 'thread.read')
  const { id: accountId } = authorOf(ctx.actor)
  return inTransaction(ctx, async (tx) => {
    const { id: requestId } = await findLedger(tx, no)
    await tx
      .delete(requestWatches)
      .where(and(eq(requestWatches.accountId, accountId), eq(requestWatches.requestId, requestId)))
  })
}
