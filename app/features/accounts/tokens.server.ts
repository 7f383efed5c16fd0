import { createHash } from 'node:crypto'
import { and, eq } from 'drizzle-orm'
import type { Context } from '#app/platform/context.server.ts'
import type { Queryable, Transaction } from '#db/client.server.ts'
import { accounts, confirmations } from '#db/schema/index.ts'

export type TokenPurpose = 'email' | 'password'

const HOUR = 3_600_000
const LIFE_MS: Record<TokenPurpose, number> = { email: 48 * HOUR, password: 2 * HOUR }

/** The mail holds the token, the database only its hash. */
const hashOf = (token: string) => createHash('sha256').update(token).digest('hex')

type Kept = { accountId: string; purpose: TokenPurpose; token: string }

export async function keepToken(tx: Transaction, ctx: Context, { accountId, purpose, token }: Kept): Promise<void> {
  const expiresAt = ctx.now() + LIFE_MS[purpose]
  await tx.insert(confirmations).values({ tokenHash: hashOf(token), accountId, purpose, expiresAt })
}

export type FoundToken = {
  tokenHash: string
  state: 'valid' | 'used' | 'expired'
  account: typeof accounts.$inferSelect
}

/** Undefined for a token that was never given out, or for another purpose. */
export async function findToken(
  db: Queryable,
  purpose: TokenPurpose,
  token: string,
  at: number,
): Promise<FoundToken | undefined> {
  const [row] = await db
    .select()
    .from(confirmations)
    .innerJoin(accounts, eq(accounts.id, confirmations.accountId))
    .where(and(eq(confirmations.tokenHash, hashOf(token)), eq(confirmations.purpose, purpose)))
  if (!row || row.account.deletedAt !== null) return undefined
  const { usedAt, expiresAt, tokenHash } = row.confirmation
  return { tokenHash, account: row.account, state: usedAt !== null ? 'used' : expiresAt <= at ? 'expired' : 'valid' }
}

/** False when somebody else was quicker: a token counts once. */
export async function spendToken(tx: Transaction, ctx: Context, tokenHash: string): Promise<boolean> {
  const [row] = await tx.select().from(confirmations).where(eq(confirmations.tokenHash, tokenHash))
  if (!row || row.usedAt !== null || row.expiresAt <= ctx.now()) return false
  await tx.update(confirmations).set({ usedAt: ctx.now() }).where(eq(confirmations.tokenHash, tokenHash))
  return true
}
