import { and, eq, isNull } from 'drizzle-orm'
import { grantHindrance } from '#app/features/accounts/grant-rules.ts'
import { readActor } from '#app/features/accounts/rights.server.ts'
import { endAllSessions } from '#app/features/accounts/sessions.server.ts'
import { settleLater } from '#app/features/accounts/settle-later.server.ts'
import { ensureCan, type GrantKind } from '#app/permissions.ts'
import type { Context } from '#app/platform/context.server.ts'
import { AppError, ensureFound } from '#app/platform/errors.ts'
import { recordEvent } from '#app/platform/events.server.ts'
import { writeLog } from '#app/platform/log.server.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import { accounts, grants } from '#db/schema/index.ts'

export type GrantToGive = {
  accountId: string
  kind: GrantKind
  reason: string
  productLineId?: string
  endsAt?: number
}

/** Gives one right, with a reason on the log; the account signs in anew to use it. */
export async function giveGrant(ctx: Context, { accountId, kind, reason, productLineId, endsAt }: GrantToGive) {
  ensureCan(ctx.actor, 'grant.change')
  if (reason.trim() === '') throw new AppError('bad-request', { key: 'required' })
  return inTransaction(ctx, async (tx) => {
    const rows = await tx
      .select()
      .from(accounts)
      .where(and(eq(accounts.id, accountId), isNull(accounts.deletedAt)))
    const account = ensureFound(rows[0], 'account')
    const { state, grants: held } = await readActor(tx, account, ctx.now())
    const hindrance = grantHindrance({ kind, productLineId: productLineId ?? null }, { state, held })
    if (hindrance) throw new AppError('conflict', hindrance)
    const id = ctx.newId()
    const givenBy = ctx.actor.kind === 'account' ? ctx.actor.id : null
    await tx.insert(grants).values({ id, accountId, kind, productLineId, reason, givenBy, givenAt: ctx.now(), endsAt })
    await endAllSessions(tx, accountId)
    await settleLater(tx, ctx, accountId)
    if (endsAt !== undefined) await settleLater(tx, ctx, accountId, endsAt)
    const subject = `account:${accountId}`
    await recordEvent(tx, ctx, 'account.changed', subject)
    await writeLog(tx, ctx, {
      act: 'grant.given',
      subject,
      reason,
      details: { kind, productLineId: productLineId ?? null },
    })
    return id
  })
}
