import { eq } from 'drizzle-orm'
import { passwordHindrance } from '#app/features/accounts/password-rules.ts'
import { hashPassword, isPassword } from '#app/features/accounts/passwords.server.ts'
import { findOwnAccount } from '#app/features/accounts/queries.server.ts'
import { beginSession, type Device, endAllSessions } from '#app/features/accounts/sessions.server.ts'
import { ensureCan } from '#app/permissions.ts'
import type { Context } from '#app/platform/context.server.ts'
import { recordEvent } from '#app/platform/events.server.ts'
import type { FieldErrors } from '#app/platform/form.ts'
import { countTowardsLimit } from '#app/platform/rate-limit.server.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import { accounts } from '#db/schema/index.ts'

type Wanted = { currentPassword: string; password: string }
export type PasswordChanged = { ok: true; cookie: string } | { ok: false; errors: FieldErrors }

/** Every other device has to sign in anew; this one goes on with a new session. */
export async function changePassword(ctx: Context, wanted: Wanted, device: Device): Promise<PasswordChanged> {
  ensureCan(ctx.actor, 'account.use')
  const account = await findOwnAccount(ctx)
  await countTowardsLimit(ctx, `sign-in:${account.emailKey}`, ctx.settings.limits.signInPerAccount)
  if (!(await isPassword(account.passwordHash, wanted.currentPassword)))
    return { ok: false, errors: { currentPassword: { key: 'wrongPassword' } } }
  const hindrance = passwordHindrance(wanted.password, account)
  if (hindrance) return { ok: false, errors: { password: hindrance } }
  const passwordHash = await hashPassword(wanted.password)
  await inTransaction(ctx, async (tx) => {
    await tx.update(accounts).set({ passwordHash }).where(eq(accounts.id, account.id))
    await endAllSessions(tx, account.id)
    await recordEvent(tx, ctx, 'account.changed', `account:${account.id}`)
  })
  return { ok: true, cookie: await beginSession(ctx, account.id, device.name) }
}
