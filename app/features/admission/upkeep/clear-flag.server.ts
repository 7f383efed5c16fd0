import { and, eq, isNull } from 'drizzle-orm'
import { ensureCan } from '#app/permissions.ts'
import type { Context } from '#app/platform/context.server.ts'
import { AppError, ensureFound } from '#app/platform/errors.ts'
import { writeLog } from '#app/platform/log.server.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import { itemFlags } from '#db/schema/index.ts'

/** A person has looked: the same figures raise it no more. */
export async function clearFlag(ctx: Context, { flagId, note }: { flagId: string; note: string }): Promise<void> {
  ensureCan(ctx.actor, 'bank.write')
  if (note.trim() === '') throw new AppError('bad-request', { key: 'required' })
  const clearedBy = ctx.actor.kind === 'account' ? ctx.actor.id : null
  await inTransaction(ctx, async (tx) => {
    const [cleared] = await tx
      .update(itemFlags)
      .set({ clearedAt: ctx.now(), clearedBy, note: note.trim() })
      .where(and(eq(itemFlags.id, flagId), isNull(itemFlags.clearedAt)))
      .returning({ itemId: itemFlags.itemId, kind: itemFlags.kind })
    const { itemId, kind } = ensureFound(cleared, 'flag')
    const details = { kind }
    await writeLog(tx, ctx, { act: 'item.flag-cleared', subject: `item:${itemId}`, reason: note.trim(), details })
  })
}
