import { eq } from 'drizzle-orm'
import { settleLater } from '#app/features/accounts/settle-later.server.ts'
import { findToken, spendToken } from '#app/features/accounts/tokens.server.ts'
import type { Context } from '#app/platform/context.server.ts'
import { ensureFound } from '#app/platform/errors.ts'
import { recordEvent } from '#app/platform/events.server.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import { accounts } from '#db/schema/index.ts'

/** The account to sign in, or null when this link has done its work before. */
export async function confirmEmail(ctx: Context, token: string): Promise<{ accountId: string } | null> {
  const found = ensureFound(await findToken(ctx.db, 'email', token, ctx.now()), 'confirmation')
  if (found.state === 'used') return null
  ensureFound(found.state === 'valid' || null, 'confirmation')
  const { tokenHash, account } = found
  return inTransaction(ctx, async (tx) => {
    if (!(await spendToken(tx, ctx, tokenHash))) return null
    await tx.update(accounts).set({ emailConfirmedAt: ctx.now() }).where(eq(accounts.id, account.id))
    await recordEvent(tx, ctx, 'account.confirmed', `account:${account.id}`)
    await settleLater(tx, ctx, account.id)
    return { accountId: account.id }
  })
}
