import { and, asc, eq, gt, inArray, isNotNull, notExists } from 'drizzle-orm'
import { noteTraits, WAVE_KINDS } from '#app/features/forum/note-traits.server.ts'
import type { Context } from '#app/platform/context.server.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import { reviewItems, reviewTraits } from '#db/schema/index.ts'

const SLICE = 10

/** What waits since before traits were noted can be part of a wave as well. */
export async function noteMissingTraits(ctx: Context): Promise<void> {
  for (let after = ''; ; ) {
    const items = await listWithout(ctx, after)
    if (items.length === 0) return
    await inTransaction(ctx, async (tx) => {
      for (const { postId, ...item } of items) await noteTraits(tx, { ...item, postId: postId ?? '' })
    })
    after = items.at(-1)?.id ?? ''
  }
}

function listWithout({ db }: Context, after: string) {
  const { id, kind, postId, authorId, state } = reviewItems
  const noted = db.select({ id: reviewTraits.itemId }).from(reviewTraits).where(eq(reviewTraits.itemId, id))
  return db
    .select({ id, kind, postId, authorId })
    .from(reviewItems)
    .where(
      and(eq(state, 'waiting'), inArray(kind, [...WAVE_KINDS]), isNotNull(postId), gt(id, after), notExists(noted)),
    )
    .orderBy(asc(id))
    .limit(SLICE)
}
