import { and, eq } from 'drizzle-orm'
import { promotionIn } from '#app/features/accounts/promotion-in.ts'
import { findOwnAttempt } from '#app/features/admission/sitting/queries.server.ts'
import { readLiveRules } from '#app/features/moderation/live-rules.server.ts'
import { ensureCan } from '#app/permissions.ts'
import type { Context } from '#app/platform/context.server.ts'
import { AppError, ensureFound } from '#app/platform/errors.ts'
import { recordEvent } from '#app/platform/events.server.ts'
import type { FieldErrors } from '#app/platform/form.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import type { Transaction } from '#db/client.server.ts'
import { attemptItems, itemDisputes } from '#db/schema/index.ts'

type Dispute = { attemptId: string; position: number; text: string }
type Disputed = { ok: true } | { ok: false; errors: FieldErrors }

/** Goes to the examiners with the item it is about, which stays hidden from who disputes it. */
export async function disputeItem(ctx: Context, { attemptId, position, text }: Dispute): Promise<Disputed> {
  ensureCan(ctx.actor, 'exam.see-own')
  const promotion = promotionIn((await readLiveRules(ctx.db)).compiled, { text }).text
  if (promotion) return { ok: false, errors: { text: { ...promotion, key: 'exam.disputeRefused' } } }
  return inTransaction(ctx, async (tx) => {
    const attempt = ensureFound(await findOwnAttempt(tx, ctx.actor, attemptId), 'attempt')
    const item = await findShownItem(tx, attempt.id, position)
    if (attempt.state === 'live' || !item) throw new AppError('bad-request', { key: 'exam.strayAnswer' })
    const { itemId, itemVersionId: versionId, lang } = item
    const about = { attemptId, position, itemId, versionId, accountId: attempt.accountId, lang: lang ?? attempt.lang }
    const id = ctx.newId()
    const stored = await tx
      .insert(itemDisputes)
      .values({ id, ...about, text, state: 'open', createdAt: ctx.now() })
      .onConflictDoNothing()
      .returning({ id: itemDisputes.id })
    if (stored.length === 0) return { ok: false, errors: { position: { key: 'exam.disputedAlready' } } }
    await recordEvent(tx, ctx, 'exam.disputed', `item:${itemId}`, { disputeId: id, itemId })
    return { ok: true }
  })
}

async function findShownItem(tx: Transaction, attemptId: string, position: number) {
  const at = and(eq(attemptItems.attemptId, attemptId), eq(attemptItems.position, position))
  const [item] = await tx.select().from(attemptItems).where(at)
  return item?.servedAt ? item : undefined
}
