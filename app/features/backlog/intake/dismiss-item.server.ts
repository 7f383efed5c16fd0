import type { Dismissal } from '#app/features/backlog/intake/dismissals.ts'
import { ensureWaiting, settleItem } from '#app/features/backlog/intake/settle-item.server.ts'
import { ensureCan } from '#app/permissions.ts'
import type { Context } from '#app/platform/context.server.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'

/** No demand in it, or one that is counted already. It stays on record with the reason. */
export async function dismissItem(
  ctx: Context,
  { item, dismissal }: { item: string; dismissal: Dismissal },
): Promise<void> {
  ensureCan(ctx.actor, 'inbox.judge')
  return inTransaction(ctx, async (tx) =>
    settleItem(tx, ctx, await ensureWaiting(tx, item), { state: 'dismissed', dismissal }),
  )
}
