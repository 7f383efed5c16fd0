import { and, eq, isNull, sql } from 'drizzle-orm'
import { authorOf } from '#app/features/forum/author.ts'
import { findRank } from '#app/features/forum/open-review-item.server.ts'
import {
  findPostToFlag,
  findWaitingFlagItem,
  listOpenFlags,
  type PostPlace,
} from '#app/features/review/flags/flag-queries.server.ts'
import { ensureCan } from '#app/permissions.ts'
import type { Context } from '#app/platform/context.server.ts'
import { ensureFound } from '#app/platform/errors.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import type { Transaction } from '#db/client.server.ts'
import { flags, reviewItems } from '#db/schema/index.ts'

/** While nobody has answered it. Where it was the only one, nothing waits for a moderator any more. */
export async function withdrawFlag(ctx: Context, place: PostPlace): Promise<void> {
  ensureCan(ctx.actor, 'account.use')
  const own = eq(flags.accountId, authorOf(ctx.actor).id)
  await inTransaction(ctx, async (tx) => {
    const { post } = ensureFound(await findPostToFlag(tx, place), 'post')
    const open = and(eq(flags.postId, post.id), own, isNull(flags.settledAt))
    const [withdrawn] = await tx.delete(flags).where(open).returning({ id: flags.id })
    ensureFound(withdrawn, 'flag')
    await settleItem(tx, ctx, post.id)
  })
}

async function settleItem(tx: Transaction, ctx: Context, postId: string) {
  const item = await findWaitingFlagItem(tx, postId)
  if (!item) return
  const others = await listOpenFlags(tx, postId)
  const change =
    others.length === 0
      ? { state: 'decided' as const, claimedBy: null, claimedAt: null, version: sql`${reviewItems.version} + 1` }
      : { rank: await findRank(tx, item, ctx.now()) }
  await tx.update(reviewItems).set(change).where(eq(reviewItems.id, item.id))
}
