import { and, eq, isNull } from 'drizzle-orm'
import { passwordHindrance } from '#app/features/accounts/password-rules.ts'
import { hashPassword } from '#app/features/accounts/passwords.server.ts'
import { endAllSessions } from '#app/features/accounts/sessions.server.ts'
import { findToken, spendToken } from '#app/features/accounts/tokens.server.ts'
import type { Context } from '#app/platform/context.server.ts'
import { ensureFound } from '#app/platform/errors.ts'
import { recordEvent } from '#app/platform/events.server.ts'
import type { FieldErrors } from '#app/platform/form.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import { accounts, confirmations } from '#db/schema/index.ts'

export type PasswordSet = { ok: true } | { ok: false; errors: FieldErrors }

/** By a link from a mail, so the address is proved as well; every device has to sign in anew. */
export async function resetPassword(ctx: Context, token: string, password: string): Promise<PasswordSet> {
  const found = await findToken(ctx.db, 'password', token, ctx.now())
  const { account, tokenHash } = ensureFound(found?.state === 'valid' ? found : null, 'confirmation')
  const hindrance = passwordHindrance(password, account)
  if (hindrance) return { ok: false, errors: { password: hindrance } }
  const passwordHash = await hashPassword(password)
  await inTransaction(ctx, async (tx) => {
    ensureFound((await spendToken(tx, ctx, tokenHash)) || null, 'confirmation')
    const emailConfirmedAt = account.emailConfirmedAt ?? ctx.now()
    await tx.update(accounts).set({ passwordHash, emailConfirmedAt }).where(eq(accounts.id, account.id))
    const others = and(eq(confirmations.accountId, account.id), isNull(confirmations.usedAt))
    await tx.update(confirmations).set({ usedAt: ctx.now() }).where(others)
    await endAllSessions(tx, account.id)
    await recordEvent(tx, ctx, 'account.changed', `account:${account.id}`)
  })
  return { ok: true }
}
