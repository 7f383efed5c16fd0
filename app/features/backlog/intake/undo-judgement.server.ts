import { and, eq, isNull } from 'drizzle-orm'
import { findItem, type Item } from '#app/features/backlog/intake/item-queries.server.ts'
import { retractOutside } from '#app/features/backlog/people/retract-outside.server.ts'
import { findRequestById } from '#app/features/backlog/request-queries.server.ts'
import { takeStep } from '#app/features/backlog/take-step.server.ts'
import { authorOf } from '#app/features/forum/author.ts'
import { ensureCan } from '#app/permissions.ts'
import type { Context } from '#app/platform/context.server.ts'
import { AppError, ensureFound } from '#app/platform/errors.ts'
import { recordEvent } from '#app/platform/events.server.ts'
import { writeLog } from '#app/platform/log.server.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import type { Transaction } from '#db/client.server.ts'
import { inboxItems, mentions } from '#db/schema/index.ts'

const WHY = 'judged by mistake'

/** Back into the inbox: what it put into a ledger no longer counts; a request that it alone opened is hidden. */
export async function undoJudgement(ctx: Context, itemId: string): Promise<void> {
  ensureCan(ctx.actor, 'inbox.judge')
  return inTransaction(ctx, async (tx) => {
    const item = ensureFound(await findItem(tx, itemId), 'inboxItem')
    if (item.state === 'waiting' || item.state === 'undone')
      throw new AppError('conflict', { key: 'intake.nothingToUndo' })
    await retractOutside(tx, ctx, [item.id], WHY)
    if (item.state === 'filed') await hideIfAlone(tx, ctx, item)
    await tx
      .update(inboxItems)
      .set({ state: 'waiting', requestId: null, dismissal: null, judgedBy: null, judgedAt: null })
      .where(eq(inboxItems.id, item.id))
    await recordEvent(tx, ctx, 'inbox.judged', `inbox:${item.id}`, { itemId, state: 'waiting', requestId: null })
    await writeLog(tx, ctx, { act: 'inbox.undo', subject: `inbox:${item.id}`, details: { from: item.state } })
  })
}

async function hideIfAlone(tx: Transaction, ctx: Context, { requestId }: Item) {
  const request = requestId === null ? undefined : await findRequestById(tx, requestId)
  if (request?.state !== 'inbox' && request?.state !== 'routed') return
  const standing = and(eq(mentions.requestId, request.id), isNull(mentions.retractedAt))
  if ((await tx.$count(mentions, standing)) > 0) return
  await takeStep(tx, ctx, {
    ...{ request, to: 'invalid', fields: { invalidCode: 'not-a-need', why: WHY }, tells: {} },
    signed: { decidedBy: authorOf(ctx.actor).id, cosignedBy: null, oneSignature: false },
  })
}
