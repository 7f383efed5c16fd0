import { eq } from 'drizzle-orm'
import type { ItemState } from '#app/features/admission/bank/bank-questions.server.ts'
import { findItem, findVersion } from '#app/features/admission/bank/find-item.server.ts'
import { hindranceOf, isDrawn, stepsFrom } from '#app/features/admission/bank/item-states.ts'
import { reviseBank } from '#app/features/admission/bank/revise-bank.server.ts'
import { entryOf } from '#app/features/admission/bank/stored-entry.ts'
import { ensureCan } from '#app/permissions.ts'
import type { Context } from '#app/platform/context.server.ts'
import { AppError, ensureFound } from '#app/platform/errors.ts'
import { writeLog } from '#app/platform/log.server.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import type { Transaction } from '#db/client.server.ts'
import { items } from '#db/schema/index.ts'

type Item = NonNullable<Awaited<ReturnType<typeof findItem>>>
type Change = { itemId: string; to: ItemState; reason: string }

/** The next form is drawn without what was suspended now; forms that are being sat keep it. */
export async function changeItemState(ctx: Context, { itemId, to, reason }: Change): Promise<void> {
  ensureCan(ctx.actor, 'bank.write')
  await inTransaction(ctx, async (tx) => {
    const item = ensureFound(await findItem(tx, itemId), 'bankItem')
    if (!stepsFrom(item.state).includes(to)) throw new AppError('conflict', { key: 'bank.step' })
    if (isDrawn(to)) await ensureFitToDraw(tx, item)
    await tx.update(items).set({ state: to, stateReason: reason }).where(eq(items.id, itemId))
    await reviseBank(tx, ctx)
    const details = { from: item.state, to }
    await writeLog(tx, ctx, { act: 'item.state-changed', subject: `item:${itemId}`, reason, details })
  })
}

async function ensureFitToDraw(tx: Transaction, item: Item) {
  const version = item.versionId === null ? undefined : await findVersion(tx, item.versionId)
  const hindrance = hindranceOf({ voided: item.voided, approved: version && entryOf(item, version) })
  if (hindrance) throw new AppError('conflict', { key: `bank.hindrance.${hindrance}` })
}
