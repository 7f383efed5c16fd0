import { eq } from 'drizzle-orm'
import type { BacktestResult } from '#app/features/desk/backtest/run-backtest.server.ts'
import { authorOf } from '#app/features/forum/author.ts'
import { ensureCan } from '#app/permissions.ts'
import type { Context } from '#app/platform/context.server.ts'
import { AppError, ensureFound } from '#app/platform/errors.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import { backtestLabels, backtests } from '#db/schema/index.ts'

type Said = { backtestId: string; postId: string; isRight: boolean }

/** What a moderator makes of a drawn hit, on the spot; said again, it is changed. It decides nothing about the post. */
export async function labelHit(ctx: Context, { backtestId, postId, isRight }: Said): Promise<void> {
  ensureCan(ctx.actor, 'rules.write')
  await inTransaction(ctx, async (tx) => {
    const [found] = await tx.select().from(backtests).where(eq(backtests.id, backtestId))
    const result = ensureFound(found, 'backtest').result as BacktestResult | null
    const hit = ensureFound(
      result?.drawn.find((one) => one.postId === postId),
      'post',
    )
    if (hit.label !== null) throw new AppError('conflict', { key: 'backtest.decidedAlready' })
    const said = { isRight, by: authorOf(ctx.actor).id, at: ctx.now() }
    await tx
      .insert(backtestLabels)
      .values({ backtestId, postId, ...said })
      .onConflictDoUpdate({ target: [backtestLabels.backtestId, backtestLabels.postId], set: said })
  })
}
