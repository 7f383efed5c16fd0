import { eq } from 'drizzle-orm'
import { hideIfAlone } from '#app/features/backlog/intake/hide-if-alone.server.ts'
import { findItem } from '#app/features/backlog/intake/item-queries.server.ts'
import { retractOutside } from '#app/features/backlog/people/retract-outside.server.ts'
import { ensureCan } from '#app/permissions.ts'
import type { Context } from '#app/platform/context.server.ts'
import { AppError, ensureFound } from '#app/platform/errors.ts'
import { recordEvent } from '#app/platform/events.server.ts'
import { writeLog } from '#app/platform/log.server.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import { inboxItems } from '#db/schema/index.ts'

const WHY = 'judged by mistake'

/** Back into the inbox: what it put into a ledger no longer counts; a request that it alone opened is hidden. */
export async function undoJudgement(ctx: Context, itemId: string): Promise<void> {
  ensureCan(ctx.actor, 'inbox.judge')
  return inTransaction(ctx, async (tx) => {
    const item = ensureFound(await findItem(tx, itemId), 'inboxItem')
    if (item.state === 'waiting' || item.state === 'undone')
      throw new AppError('conflict', { key: 'intake.nothingToUndo' })
    await retractOutside(tx, ctx, [item.id], WHY)
    if (item.state === 'filed') await hideIfAlone(tx, ctx, { requestId: item.requestId, why: WHY })
    await tx
      .update(inboxItems)
      .set({ state: 'waiting', requestId: null, dismissal: null, judgedBy: null, judgedAt: null })
      .where(eq(inboxItems.id, item.id))
    await recordEvent(tx, ctx, 'inbox.judged', `inbox:${item.id}`, { itemId, state: 'waiting', requestId: null })
    await writeLog(tx, ctx, { act: 'inbox.undo', subject: `inbox:${item.id}`, details: { from: item.state } })
  })
}
