import { and, eq } from 'drizzle-orm'
import { findLiveAttempt } from '#app/features/admission/sitting/queries.server.ts'
import { findStorm } from '#app/features/moderation/storm.server.ts'
import type { Context } from '#app/platform/context.server.ts'
import { AppError } from '#app/platform/errors.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import { attempts, examWaits } from '#db/schema/index.ts'

const HOUR = 3_600_000

/** While a storm is on nobody begins the exam: who wants to is put in line, told so, and mailed at its end. */
export async function waitOutStorm(ctx: Context, accountId: string, clientKey: string): Promise<void> {
  const storm = await findStorm(ctx.db, ctx.now())
  if (!storm || (await hasBegun(ctx, accountId, clientKey))) return
  await inTransaction(ctx, (tx) =>
    tx.insert(examWaits).values({ accountId, stormId: storm.id, at: ctx.now() }).onConflictDoNothing(),
  )
  const hours = Math.ceil((storm.endsAt - ctx.now()) / HOUR)
  throw new AppError('conflict', { key: 'storm.queued', values: { hours } })
}

async function hasBegun({ db }: Context, accountId: string, clientKey: string) {
  const own = and(eq(attempts.accountId, accountId), eq(attempts.clientKey, clientKey))
  const [repeated] = await db.select({ id: attempts.id }).from(attempts).where(own)
  return repeated !== undefined || (await findLiveAttempt(db, accountId)) !== undefined
}
