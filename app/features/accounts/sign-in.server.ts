import { and, eq, isNull } from 'drizzle-orm'
import { emailKey, type SignIn } from '#app/features/accounts/account.schema.ts'
import { isPassword } from '#app/features/accounts/passwords.server.ts'
import { readActor } from '#app/features/accounts/rights.server.ts'
import { type Device, rotateSession } from '#app/features/accounts/sessions.server.ts'
import type { Account } from '#app/permissions.ts'
import type { Context } from '#app/platform/context.server.ts'
import type { FieldErrors } from '#app/platform/form.ts'
import { countTowardsAddressLimit, countTowardsLimit, forgetLimit } from '#app/platform/rate-limit.server.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import { accounts } from '#db/schema/index.ts'

export type SignedIn = { ok: true; cookie: string; actor: Account } | { ok: false; errors: FieldErrors }

/**
 * The same words and the same work, whether the address or the password is the wrong one. Whoever is suspended comes
 * in as well, to read why and to appeal; the table of permissions leaves them nothing else.
 */
export async function signIn(ctx: Context, { email, password }: SignIn, device: Device): Promise<SignedIn> {
  const limitKey = `sign-in:${emailKey(email)}`
  await countTowardsAddressLimit(ctx, 'sign-in', ctx.settings.limits.signInPerAddress)
  await countTowardsLimit(ctx, limitKey, ctx.settings.limits.signInPerAccount)
  const account = await findAccount(ctx, email)
  const fits = await isPassword(account?.passwordHash, password)
  if (!account || !fits) return { ok: false, errors: { form: { key: 'wrongPair' } } }
  const actor = await readActor(ctx.db, account, ctx.now())
  await inTransaction(ctx, (tx) => forgetLimit(tx, limitKey))
  return { ok: true, actor, cookie: await rotateSession(ctx, account.id, device) }
}

async function findAccount(ctx: Context, email: string): Promise<typeof accounts.$inferSelect | undefined> {
  const [account] = await ctx.db
    .select()
    .from(accounts)
    .where(and(eq(accounts.emailKey, emailKey(email)), isNull(accounts.deletedAt)))
  return account
}
