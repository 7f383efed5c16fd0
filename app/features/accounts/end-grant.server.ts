import { eq } from 'drizzle-orm'
import { endAllSessions } from '#app/features/accounts/sessions.server.ts'
import { settleLater } from '#app/features/accounts/settle-later.server.ts'
import { ensureCan } from '#app/permissions.ts'
import type { Context } from '#app/platform/context.server.ts'
import { AppError, ensureFound } from '#app/platform/errors.ts'
import { recordEvent } from '#app/platform/events.server.ts'
import { writeLog } from '#app/platform/log.server.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import { grants } from '#db/schema/index.ts'

/** Ends one right, with a reason on the log. Ended twice, it ended the first time. */
export async function endGrant(ctx: Context, grantId: string, reason: string): Promise<void> {
  ensureCan(ctx.actor, 'grant.change')
  if (reason.trim() === '') throw new AppError('bad-request', { key: 'required' })
  await inTransaction(ctx, async (tx) => {
    const [row] = await tx.select().from(grants).where(eq(grants.id, grantId))
    const grant = ensureFound(row, 'grant')
    if (grant.endsAt !== null && grant.endsAt <= ctx.now()) return
    const endedBy = ctx.actor.kind === 'account' ? ctx.actor.id : null
    await tx.update(grants).set({ endsAt: ctx.now(), endedBy, endReason: reason }).where(eq(grants.id, grantId))
    await endAllSessions(tx, grant.accountId)
    await settleLater(tx, ctx, grant.accountId)
    const subject = `account:${grant.accountId}`
    await recordEvent(tx, ctx, 'account.changed', subject)
    await writeLog(tx, ctx, { act: 'grant.ended', subject, reason, details: { kind: grant.kind } })
  })
}
