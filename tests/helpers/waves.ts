import { eq } from 'drizzle-orm'
import { openReviewItem } from '#app/features/forum/open-review-item.server.ts'
import type { ReviewKind } from '#app/features/moderation/queue-rank.ts'
import type { Ticked } from '#app/features/review/wave/ticked.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import { posts } from '#db/schema/index.ts'
import { storePlainThread } from '#tests/helpers/plain-thread.ts'
import type { World } from '#tests/helpers/world.ts'

type Waiting = { author?: string; kind?: ReviewKind; body?: string }

/** Opened as the house opens it, so that its traits are noted. */
export async function openItem(world: World, { author = 'ana', kind = 'held', body }: Waiting = {}) {
  const thread = await storePlainThread(world, author, kind === 'held' ? 'held' : 'published')
  const ctx = world.system()
  const { postId, authorId } = thread
  const itemId = await inTransaction(ctx, async (tx) => {
    if (body) await tx.update(posts).set({ body }).where(eq(posts.id, postId))
    return openReviewItem(tx, ctx, { kind, postId, authorId, findings: [] })
  })
  return { ...thread, itemId }
}

export async function openWave(world: World, count: number, more: Waiting = {}) {
  const items = []
  for (let at = 0; at < count; at++) items.push(await openItem(world, more))
  return items
}

export const tick = (items: { itemId: string }[]): Ticked[] => items.map(({ itemId }) => ({ itemId, revision: 1 }))

export const statesOf = async (world: World) =>
  (await world.db.select({ state: posts.state }).from(posts)).map(({ state }) => state)

export const publish = { decision: 'publish', reason: '' } as const
export const remove = { decision: 'remove', reason: 'The same advertisement everywhere.' } as const
