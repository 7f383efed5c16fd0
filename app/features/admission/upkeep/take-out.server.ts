import { and, eq } from 'drizzle-orm'
import { reviseBank } from '#app/features/admission/bank/revise-bank.server.ts'
import type { Context } from '#app/platform/context.server.ts'
import { writeLog } from '#app/platform/log.server.ts'
import type { Transaction } from '#db/client.server.ts'
import { items } from '#db/schema/index.ts'

/** What the figures or a date say against a live item, done without a person: on the log with its reason. */
export async function takeOut(
  tx: Transaction,
  ctx: Context,
  { itemId, to, reason }: { itemId: string; to: 'suspended' | 'retired'; reason: string },
): Promise<void> {
  const changed = await tx
    .update(items)
    .set({ state: to, stateReason: reason })
    .where(and(eq(items.id, itemId), eq(items.state, 'live')))
    .returning({ id: items.id })
  if (changed.length === 0) return
  await reviseBank(tx, ctx)
  const details = { from: 'live', to, by: 'figures' }
  await writeLog(tx, ctx, { act: 'item.state-changed', subject: `item:${itemId}`, reason, details })
}
