import { and, eq } from 'drizzle-orm'
import { storeOverride } from '#app/features/admission/overrides/store-override.server.ts'
import { recordAttemptEvent } from '#app/features/admission/sitting/attempt-events.server.ts'
import { finishIfOverdue } from '#app/features/admission/sitting/finish-attempt.server.ts'
import { ensureCan } from '#app/permissions.ts'
import type { Context } from '#app/platform/context.server.ts'
import { AppError, ensureFound } from '#app/platform/errors.ts'
import { recordEvent } from '#app/platform/events.server.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import type { Transaction } from '#db/client.server.ts'
import { attempts, examOverrides } from '#db/schema/index.ts'

type ToVoid = { attemptId: string; reason: string }

/** For a power cut: the sitting counts for nothing. The person is told that it does not count, and never why. */
export async function voidAttempt(ctx: Context, { attemptId, reason }: ToVoid): Promise<void> {
  ensureCan(ctx.actor, 'exam.override')
  if (reason.trim() === '') throw new AppError('bad-request', { key: 'required' })
  await inTransaction(ctx, async (tx) => {
    // Nobody may have marked it yet, and what was saved in time may be a pass.
    await finishIfOverdue(tx, ctx, attemptId)
    const [found] = await tx.select().from(attempts).where(eq(attempts.id, attemptId))
    const { accountId, state, finishedAt, finishedBy } = ensureFound(found, 'sitting')
    ensureCan(ctx.actor, 'exam.decide-for', { authorId: accountId })
    if (state === 'voided') return
    if (state === 'passed') throw new AppError('conflict', { key: 'exam.passStays' })
    await ensureVoidsLeft(tx, ctx, accountId)
    const voidedBy = ctx.actor.kind === 'account' ? ctx.actor.id : null
    const ended = { finishedAt: finishedAt ?? ctx.now(), finishedBy: finishedBy ?? ('staff' as const) }
    await tx
      .update(attempts)
      .set({ state: 'voided', ...ended, voidedBy, voidedReason: reason })
      .where(eq(attempts.id, attemptId))
    await recordAttemptEvent(tx, ctx, attemptId, 'void')
    await recordEvent(tx, ctx, 'exam.voided', `account:${accountId}`, { accountId, attemptId })
    await storeOverride(tx, ctx, { kind: 'voided-attempt', accountId, attemptId, reason })
  })
}

async function ensureVoidsLeft(tx: Transaction, ctx: Context, accountId: string) {
  const limit = ctx.settings.exam.technicalVoids
  const ofPerson = and(eq(examOverrides.accountId, accountId), eq(examOverrides.kind, 'voided-attempt'))
  const used = await tx.select({ id: examOverrides.id }).from(examOverrides).where(ofPerson).limit(limit)
  if (used.length >= limit) throw new AppError('conflict', { key: 'exam.voidsUsed', values: { limit } })
}
