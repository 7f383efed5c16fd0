import { eq } from 'drizzle-orm'
import { findLine, findLineById, findProduct } from '#app/features/catalogue/queries.server.ts'
import { findThread } from '#app/features/forum/queries.server.ts'
import type { TieChoice } from '#app/features/review/tie/tie.schema.ts'
import { ensureCan } from '#app/permissions.ts'
import type { Context } from '#app/platform/context.server.ts'
import { AppError, ensureFound } from '#app/platform/errors.ts'
import { recordEvent } from '#app/platform/events.server.ts'
import { writeLog } from '#app/platform/log.server.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import { searchEntries, threads } from '#db/schema/index.ts'

/** Says what the thread is about, as was asked; one that was closed for want of it opens again. */
export async function tieThread(ctx: Context, threadNo: number, choice: TieChoice): Promise<void> {
  const thread = ensureFound(await findThread(ctx.db, threadNo), 'thread')
  ensureCan(ctx.actor, 'thread.name-product', thread)
  if (thread.tieDueAt === null && thread.closedAt === null) throw new AppError('conflict', { key: 'tieNotAsked' })
  const { lineId, productId } = await findChosen(ctx, choice)
  const tied = { lineId, productId, tieDueAt: null, tieAskedBy: null, tieReason: null, closedAt: null }
  const { id: threadId, lineId: fromLineId } = thread
  await inTransaction(ctx, async (tx) => {
    await tx.update(threads).set(tied).where(eq(threads.id, threadId))
    if (lineId !== fromLineId)
      await tx.update(searchEntries).set({ lineId }).where(eq(searchEntries.threadId, threadId))
    const subject = `thread:${threadId}`
    await recordEvent(tx, ctx, 'thread.tied', subject, { threadId, threadNo, lineId, fromLineId, productId })
    await writeLog(tx, ctx, { act: 'thread.tied', subject, details: { lineId, productId } })
  })
}

async function findChosen(ctx: Context, { kind, name }: TieChoice) {
  if (kind === 'line') return { lineId: ensureFound(await findLine(ctx.db, name), 'line').id, productId: null }
  const product = ensureFound(await findProduct(ctx.db, name), 'product')
  const line = ensureFound(await findLineById(ctx.db, product.lineId), 'line')
  return { lineId: line.id, productId: product.id }
}
