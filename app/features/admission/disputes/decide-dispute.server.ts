import { eq } from 'drizzle-orm'
import { findItem } from '#app/features/admission/bank/find-item.server.ts'
import { voidItem } from '#app/features/admission/disputes/void-item.server.ts'
import { ensureCan } from '#app/permissions.ts'
import type { Context } from '#app/platform/context.server.ts'
import { AppError, ensureFound } from '#app/platform/errors.ts'
import { recordEvent } from '#app/platform/events.server.ts'
import { writeLog } from '#app/platform/log.server.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import type { Queryable, Transaction } from '#db/client.server.ts'
import { itemDisputes } from '#db/schema/index.ts'

const DISPUTE_ENDS = ['kept', 'mended', 'voided'] as const
type Decision = { disputeId: string; state: (typeof DISPUTE_ENDS)[number]; answer: string }

/** Tells whoever disputed an item what came of it. Voided: the item leaves all forms with this answer as the reason. */
export async function decideDispute(ctx: Context, { disputeId, state, answer }: Decision): Promise<void> {
  ensureCan(ctx.actor, 'bank.write')
  const { itemId } = await findOpen(ctx.db, ctx, disputeId)
  const item = ensureFound(await findItem(ctx.db, itemId), 'bankItem')
  if (item.voided && state !== 'voided') throw new AppError('conflict', { key: 'bank.disputeVoided' })
  if (state === 'voided' && !item.voided) await voidItem(ctx, { itemId, reason: answer })
  await inTransaction(ctx, async (tx) => {
    const { accountId, attemptId, position } = await findOpen(tx, ctx, disputeId)
    const decidedBy = ctx.actor.kind === 'account' ? ctx.actor.id : null
    const decided = { state, answer, decidedBy, decidedAt: ctx.now() }
    await tx.update(itemDisputes).set(decided).where(eq(itemDisputes.id, disputeId))
    await recordEvent(tx, ctx, 'exam.dispute-answered', `attempt:${attemptId}`, { accountId, attemptId, position })
    const details = { disputeId, state }
    await writeLog(tx, ctx, { act: 'item.dispute-answered', subject: `item:${itemId}`, reason: answer, details })
  })
}

async function findOpen(db: Queryable | Transaction, { actor }: Context, disputeId: string) {
  const [found] = await db.select().from(itemDisputes).where(eq(itemDisputes.id, disputeId))
  const dispute = ensureFound(found, 'dispute')
  if (dispute.state !== 'open') throw new AppError('conflict', { key: 'bank.disputeAnswered' })
  if (actor.kind === 'account' && actor.id === dispute.accountId)
    throw new AppError('forbidden', { key: 'bank.ownDispute' })
  return dispute
}
