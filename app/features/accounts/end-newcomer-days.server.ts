import { eq, lte } from 'drizzle-orm'
import type { Context } from '#app/platform/context.server.ts'
import { recordEvent } from '#app/platform/events.server.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import { accounts } from '#db/schema/index.ts'

const SLICE = 25

/** Nothing rendered reads the clock, so the pages that show a newcomer are raised when the days have passed. */
export async function endNewcomerDays(ctx: Context): Promise<void> {
  for (let passed = await listPassed(ctx); passed.length > 0; passed = await listPassed(ctx)) {
    await inTransaction(ctx, async (tx) => {
      for (const { id } of passed) {
        await tx.update(accounts).set({ newcomerUntil: null }).where(eq(accounts.id, id))
        await recordEvent(tx, ctx, 'account.changed', `account:${id}`)
      }
    })
  }
}

const listPassed = (ctx: Context) =>
  ctx.db.select({ id: accounts.id }).from(accounts).where(lte(accounts.newcomerUntil, ctx.now())).limit(SLICE)
