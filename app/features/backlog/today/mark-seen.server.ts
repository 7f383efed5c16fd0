import { authorOf } from '#app/features/forum/author.ts'
import { ensureCan } from '#app/permissions.ts'
import type { Context } from '#app/platform/context.server.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import { todayLooks } from '#db/schema/index.ts'

/** What is new on the list is new no longer. */
export async function markSeen(ctx: Context): Promise<void> {
  ensureCan(ctx.actor, 'today.read')
  const row = { accountId: authorOf(ctx.actor).id, at: ctx.now() }
  await inTransaction(ctx, (tx) =>
    tx
      .insert(todayLooks)
      .values(row)
      .onConflictDoUpdate({ target: todayLooks.accountId, set: { at: row.at } }),
  )
}
