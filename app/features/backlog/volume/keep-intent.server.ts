import { eq } from 'drizzle-orm'
import { findRequest, listLedgerIds } from '#app/features/backlog/request-queries.server.ts'
import { endIntents } from '#app/features/backlog/volume/end-intent.server.ts'
import { findStandingIntent } from '#app/features/backlog/volume/intent-queries.server.ts'
import { monthsAfter, STATEMENT_MONTHS } from '#app/features/backlog/volume/standing.ts'
import { wantEstimate } from '#app/features/backlog/volume/want-estimate.server.ts'
import { authorOf } from '#app/features/forum/author.ts'
import { ensureCan } from '#app/permissions.ts'
import type { Context } from '#app/platform/context.server.ts'
import { AppError, ensureFound } from '#app/platform/errors.ts'
import { recordEvent } from '#app/platform/events.server.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import type { Transaction } from '#db/client.server.ts'
import { intents } from '#db/schema/index.ts'

/** It still holds: for another year from today. */
export async function confirmIntent(ctx: Context, requestNo: number): Promise<void> {
  ensureCan(ctx.actor, 'request.me-too')
  await inTransaction(ctx, async (tx) => {
    const own = await ownLedger(tx, ctx, requestNo)
    const intent = await findStandingIntent(tx, { ...own, now: ctx.now() })
    if (!intent) throw new AppError('conflict', { key: 'volume.nothingStands' })
    const again = { confirmedAt: ctx.now(), expiresAt: monthsAfter(ctx.now(), STATEMENT_MONTHS), remindedAt: null }
    await tx.update(intents).set(again).where(eq(intents.id, intent.id))
    await wantEstimate(tx, own.requestId)
  })
}

/** Taken back; the Me too below it stays. */
export async function withdrawIntent(ctx: Context, requestNo: number): Promise<void> {
  ensureCan(ctx.actor, 'request.me-too')
  await inTransaction(ctx, async (tx) => {
    const { requestId, ...whose } = await ownLedger(tx, ctx, requestNo)
    const ended = await endIntents(tx, ctx, whose, 'withdrawn')
    if (ended.length === 0) throw new AppError('conflict', { key: 'volume.nothingStands' })
    await recordEvent(tx, ctx, 'intent.withdrawn', `request:${requestId}`, { requestId, requestNo })
  })
}

async function ownLedger(tx: Transaction, ctx: Context, requestNo: number) {
  const named = ensureFound(await findRequest(tx, requestNo), 'request')
  const requestId = named.canonicalId ?? named.id
  return { requestId, requestIds: await listLedgerIds(tx, requestId), accountId: authorOf(ctx.actor).id }
}
