import { and, eq, lte } from 'drizzle-orm'
import type { Context } from '#app/platform/context.server.ts'
import { AppError } from '#app/platform/errors.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import type { Transaction } from '#db/client.server.ts'
import { rateLimits } from '#db/schema/index.ts'

type Limit = { count: number; windowMs: number }

/** Counts one more try of `key`. Throws `rate-limited` with the seconds to wait once `limit.count` is passed. */
export async function countTowardsLimit(ctx: Context, key: string, limit: Limit): Promise<void> {
  ensureWithin(ctx, await inTransaction(ctx, (tx) => countOne(tx, ctx, key, limit)), limit)
}

/** The same within the transaction of what is counted: a try that fails is not counted, and one commit does. */
export async function countWithin(tx: Transaction, ctx: Context, key: string, limit: Limit): Promise<void> {
  ensureWithin(ctx, await countOne(tx, ctx, key, limit), limit)
}

async function countOne(tx: Transaction, ctx: Context, key: string, limit: Limit) {
  const at = ctx.now()
  const [found] = await tx.select().from(rateLimits).where(eq(rateLimits.key, key))
  const current =
    found && found.endsAt > at
      ? { ...found, count: found.count + 1 }
      : { key, windowStart: at, count: 1, endsAt: at + limit.windowMs }
  await tx.insert(rateLimits).values(current).onConflictDoUpdate({ target: rateLimits.key, set: current })
  return current
}

function ensureWithin(ctx: Context, row: { count: number; endsAt: number }, limit: Limit): void {
  if (row.count <= limit.count) return
  const seconds = Math.ceil((row.endsAt - ctx.now()) / 1000)
  throw new AppError('rate-limited', { key: 'tooOften', values: { minutes: Math.ceil(seconds / 60) } }, seconds)
}

/** The same, per client address; lifted only where tests seed many accounts from one. */
export async function countTowardsAddressLimit(ctx: Context, what: string, limit: Limit): Promise<void> {
  if (ctx.deployment.liftAddressLimits || ctx.address === '') return
  await countTowardsLimit(ctx, `${what}:address:${ctx.address}`, limit)
}

/** After a success: only failures are worth counting there. */
export const forgetLimit = (tx: Transaction, key: string) => tx.delete(rateLimits).where(eq(rateLimits.key, key))

export async function dropPassedLimits(ctx: Context): Promise<void> {
  await inTransaction(ctx, (tx) => tx.delete(rateLimits).where(and(lte(rateLimits.endsAt, ctx.now()))))
}
