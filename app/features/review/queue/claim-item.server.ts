import { and, eq, ne } from 'drizzle-orm'
import { readerOf } from '#app/features/review/queue/claims.server.ts'
import { ensureCan } from '#app/permissions.ts'
import type { Context } from '#app/platform/context.server.ts'
import { AppError, ensureFound } from '#app/platform/errors.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import type { Transaction } from '#db/client.server.ts'
import { accounts, reviewItems } from '#db/schema/index.ts'

/** Says to the others that one is at it; whoever claims another item leaves the one before. */
export async function claimItem(ctx: Context, itemId: string): Promise<void> {
  const { id, lapsedAt } = readerOf(ctx)
  await inTransaction(ctx, async (tx) => {
    const item = await findItem(tx, itemId)
    ensureCan(ctx.actor, 'review.decide', item)
    if (item.state === 'decided') throw new AppError('conflict', { key: 'nothingToClaim' })
    const others = item.claimedBy !== null && item.claimedBy !== id && (item.claimedAt ?? 0) > lapsedAt
    if (others) throw new AppError('conflict', { key: 'claimedAlready', values: { by: item.claimer ?? '' } })
    await leave(tx, id, itemId)
    await tx.update(reviewItems).set({ claimedBy: id, claimedAt: ctx.now() }).where(eq(reviewItems.id, itemId))
  })
}

/** Gives one's own claim up; where there is none, nothing is left to do. */
export async function releaseItem(ctx: Context, itemId: string): Promise<void> {
  const { id } = readerOf(ctx)
  await inTransaction(ctx, async (tx) => {
    ensureCan(ctx.actor, 'review.decide', await findItem(tx, itemId))
    const own = and(eq(reviewItems.id, itemId), eq(reviewItems.claimedBy, id))
    await tx.update(reviewItems).set(FREE).where(own)
  })
}

const FREE = { claimedBy: null, claimedAt: null }

async function leave(tx: Transaction, readerId: string, exceptId: string) {
  const before = and(
    eq(reviewItems.state, 'waiting'),
    eq(reviewItems.claimedBy, readerId),
    ne(reviewItems.id, exceptId),
  )
  await tx.update(reviewItems).set(FREE).where(before)
}

async function findItem(tx: Transaction, itemId: string) {
  const [item] = await tx
    .select({
      authorId: reviewItems.authorId,
      state: reviewItems.state,
      claimedBy: reviewItems.claimedBy,
      claimedAt: reviewItems.claimedAt,
      claimer: accounts.handle,
    })
    .from(reviewItems)
    .leftJoin(accounts, eq(accounts.id, reviewItems.claimedBy))
    .where(eq(reviewItems.id, itemId))
  return ensureFound(item, 'item')
}
