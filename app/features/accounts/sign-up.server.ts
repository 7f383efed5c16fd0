import { eq } from 'drizzle-orm'
import { emailKey, type SignUp } from '#app/features/accounts/account.schema.ts'
import { handleKey } from '#app/features/accounts/handle-key.ts'
import { passwordHindrance } from '#app/features/accounts/password-rules.ts'
import { hashPassword } from '#app/features/accounts/passwords.server.ts'
import { promotionInHandle } from '#app/features/accounts/promotion-in.ts'
import { readLiveRules } from '#app/features/moderation/live-rules.server.ts'
import { ensureCan } from '#app/permissions.ts'
import type { Context } from '#app/platform/context.server.ts'
import { recordEvent } from '#app/platform/events.server.ts'
import type { FieldErrors } from '#app/platform/form.ts'
import { countTowardsAddressLimit, countTowardsLimit } from '#app/platform/rate-limit.server.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import type { Queryable, Transaction } from '#db/client.server.ts'
import { accounts } from '#db/schema/index.ts'

export type SignedUp = { ok: true } | { ok: false; errors: FieldErrors }

const handleTaken: SignedUp = { ok: false, errors: { handle: { key: 'handleTaken' } } }

/** An address that has an account already gets the same answer as a new one; only its owner learns of it, by mail. */
export async function signUp(ctx: Context, input: SignUp): Promise<SignedUp> {
  ensureCan(ctx.actor, 'account.sign-up')
  const { limits } = ctx.settings
  await countTowardsAddressLimit(ctx, 'sign-up', limits.signUpPerAddress)
  const hindrance = passwordHindrance(input.password, input)
  if (hindrance) return { ok: false, errors: { password: hindrance } }
  const promotion = promotionInHandle((await readLiveRules(ctx.db)).compiled, input.handle)
  if (promotion.handle) return { ok: false, errors: promotion }
  if (await isTaken(ctx.db, input.handle)) return handleTaken
  await countTowardsLimit(ctx, `mail-to:${emailKey(input.email)}`, limits.confirmationPerAccount)
  const passwordHash = await hashPassword(input.password)
  return inTransaction(ctx, async (tx) => {
    if (await isTaken(tx, input.handle)) return handleTaken
    const owner = await findOwner(tx, input.email)
    if (owner) await recordEvent(tx, ctx, 'account.signed-up-again', `account:${owner.id}`)
    else await storeAccount(tx, ctx, input, passwordHash)
    return { ok: true }
  })
}

async function isTaken(db: Pick<Queryable, 'select'>, handle: string): Promise<boolean> {
  const rows = await db
    .select({ id: accounts.id })
    .from(accounts)
    .where(eq(accounts.handleKey, handleKey(handle)))
  return rows.length > 0
}

async function findOwner(tx: Transaction, email: string) {
  const [owner] = await tx
    .select({ id: accounts.id })
    .from(accounts)
    .where(eq(accounts.emailKey, emailKey(email)))
  return owner
}

async function storeAccount(tx: Transaction, ctx: Context, { handle, email, timeZone }: SignUp, passwordHash: string) {
  const id = ctx.newId()
  await tx.insert(accounts).values({
    ...{ id, handle, handleKey: handleKey(handle), email, emailKey: emailKey(email), passwordHash, timeZone },
    language: ctx.language,
    state: 'applicant',
    createdAt: ctx.now(),
  })
  await recordEvent(tx, ctx, 'account.signed-up', `account:${id}`)
}
