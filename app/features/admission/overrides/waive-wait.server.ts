import { and, desc, eq, isNull } from 'drizzle-orm'
import { storeOverride } from '#app/features/admission/overrides/store-override.server.ts'
import { ensureCan } from '#app/permissions.ts'
import type { Context } from '#app/platform/context.server.ts'
import { AppError } from '#app/platform/errors.ts'
import { recordEvent } from '#app/platform/events.server.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import type { Transaction } from '#db/client.server.ts'
import { examOverrides } from '#db/schema/index.ts'

/** Lets someone begin the next attempt at once. The reason is logged, and counted in public. One waiver waits at a time. */
export async function waiveWait(ctx: Context, { accountId, reason }: { accountId: string; reason: string }) {
  ensureCan(ctx.actor, 'exam.override')
  ensureCan(ctx.actor, 'exam.decide-for', { authorId: accountId })
  if (reason.trim() === '') throw new AppError('bad-request', { key: 'required' })
  await inTransaction(ctx, async (tx) => {
    const [unspent] = await tx
      .select({ id: examOverrides.id })
      .from(examOverrides)
      .where(unspentOf(accountId))
      .orderBy(desc(examOverrides.at))
      .limit(1)
    if (unspent) return
    await recordEvent(tx, ctx, 'exam.overridden', `account:${accountId}`)
    await storeOverride(tx, ctx, { kind: 'waived-wait', accountId, reason })
  })
}

const unspentOf = (accountId: string) =>
  and(eq(examOverrides.accountId, accountId), eq(examOverrides.kind, 'waived-wait'), isNull(examOverrides.usedAt))

/** A waiver opens one attempt. */
export async function spendWaiver(tx: Transaction, ctx: Context, accountId: string): Promise<void> {
  await tx.update(examOverrides).set({ usedAt: ctx.now() }).where(unspentOf(accountId))
}
