import { and, eq, isNull } from 'drizzle-orm'
import { ensureCan } from '#app/permissions.ts'
import type { Context } from '#app/platform/context.server.ts'
import { writeLog } from '#app/platform/log.server.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import type { Transaction } from '#db/client.server.ts'
import { examOverrides } from '#db/schema/index.ts'

/** Lets someone begin the next attempt at once. The reason is logged, and counted in public. */
export async function waiveWait(ctx: Context, { accountId, reason }: { accountId: string; reason: string }) {
  ensureCan(ctx.actor, 'exam.override')
  const decidedBy = ctx.actor.kind === 'account' ? ctx.actor.id : ''
  await inTransaction(ctx, async (tx) => {
    const row = { id: ctx.newId(), kind: 'waived-wait' as const, accountId, reason, decidedBy, at: ctx.now() }
    await tx.insert(examOverrides).values(row)
    await writeLog(tx, ctx, { act: 'exam.wait-waived', subject: `account:${accountId}`, reason })
  })
}

const unspentOf = (accountId: string) =>
  and(eq(examOverrides.accountId, accountId), eq(examOverrides.kind, 'waived-wait'), isNull(examOverrides.usedAt))

/** A waiver opens one attempt. */
export async function spendWaiver(tx: Transaction, ctx: Context, accountId: string): Promise<void> {
  await tx.update(examOverrides).set({ usedAt: ctx.now() }).where(unspentOf(accountId))
}
