import { eq } from 'drizzle-orm'
import { reviseBank } from '#app/features/admission/bank/revise-bank.server.ts'
import { ensureCan } from '#app/permissions.ts'
import type { Context } from '#app/platform/context.server.ts'
import { AppError, ensureFound } from '#app/platform/errors.ts'
import { enqueue } from '#app/platform/jobs.server.ts'
import { writeLog } from '#app/platform/log.server.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import type { Transaction } from '#db/client.server.ts'
import { items, itemVoids } from '#db/schema/index.ts'

/** A mistake in the item itself: it leaves every form for good, and whoever met it has it right. */
export async function voidItem(ctx: Context, { itemId, reason }: { itemId: string; reason: string }): Promise<void> {
  ensureCan(ctx.actor, 'bank.write')
  if (reason.trim() === '') throw new AppError('bad-request', { key: 'required' })
  await inTransaction(ctx, async (tx) => {
    await ensureNotVoided(tx, itemId)
    const voidedBy = ctx.actor.kind === 'account' ? ctx.actor.id : null
    await tx.update(items).set({ state: 'retired', stateReason: reason }).where(eq(items.id, itemId))
    await tx.insert(itemVoids).values({ id: ctx.newId(), itemId, reason, voidedBy, at: ctx.now() })
    await reviseBank(tx, ctx)
    await writeLog(tx, ctx, { act: 'item.voided', subject: `item:${itemId}`, reason })
    await enqueue(tx, ctx, 'rescore-item', itemId, { itemId })
  })
}

async function ensureNotVoided(tx: Transaction, itemId: string) {
  const [item] = await tx.select({ id: items.id }).from(items).where(eq(items.id, itemId))
  ensureFound(item, 'bankItem')
  const [voided] = await tx.select({ id: itemVoids.id }).from(itemVoids).where(eq(itemVoids.itemId, itemId))
  if (voided) throw new AppError('conflict', { key: 'exam.alreadyVoided' })
}
