import { and, asc, eq, gt, inArray } from 'drizzle-orm'
import { findRank } from '#app/features/forum/open-review-item.server.ts'
import type { ReviewKind } from '#app/features/moderation/queue-rank.ts'
import type { Context } from '#app/platform/context.server.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import { reviewItems } from '#db/schema/index.ts'

const SLICE = 50

/** Only these change their rank as time goes by. */
const KINDS: ReviewKind[] = ['appeal', 'held', 'flagged']

/** What became urgent, or less so, moves to its new place in the queue. */
export async function rerankItems(ctx: Context): Promise<void> {
  for (let after = ''; ; ) {
    const items = await listSlice(ctx, after)
    await rerankSlice(ctx, items)
    if (items.length < SLICE) return
    after = items.at(-1)?.id ?? ''
  }
}

const listSlice = ({ db }: Context, after: string) =>
  db
    .select()
    .from(reviewItems)
    .where(and(eq(reviewItems.state, 'waiting'), inArray(reviewItems.kind, KINDS), gt(reviewItems.id, after)))
    .orderBy(asc(reviewItems.id))
    .limit(SLICE)

async function rerankSlice(ctx: Context, items: (typeof reviewItems.$inferSelect)[]) {
  const moved: { id: string; rank: number }[] = []
  for (const item of items) {
    const rank = await findRank(ctx.db, item, ctx.now())
    if (rank !== item.rank) moved.push({ id: item.id, rank })
  }
  if (moved.length === 0) return
  await inTransaction(ctx, async (tx) => {
    for (const { id, rank } of moved) await tx.update(reviewItems).set({ rank }).where(eq(reviewItems.id, id))
  })
}
