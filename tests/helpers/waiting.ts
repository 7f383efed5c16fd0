import { eq } from 'drizzle-orm'
import { findRank } from '#app/features/forum/open-review-item.server.ts'
import type { ReviewKind } from '#app/features/moderation/queue-rank.ts'
import { judgements, posts, reviewItems, ruleHits, threads } from '#db/schema/index.ts'
import { storePlainThread } from '#tests/helpers/plain-thread.ts'
import type { World } from '#tests/helpers/world.ts'

/** A thread whose opening post waits for this reason, ranked as it would be. */
export async function waitingThread(world: World, kind: ReviewKind = 'held', author = 'ana') {
  const thread = await storePlainThread(world, author, kind === 'held' || kind === 'asked' ? 'held' : 'published')
  const { postId, authorId, no } = thread
  const item = { id: `item-${no}`, kind, postId, authorId, openedAt: world.at }
  const rank = await findRank(world.db, { ...item, dueAt: null }, world.at)
  await world.database.door((tx) => tx.insert(reviewItems).values({ ...item, rank, state: 'waiting', findings: [] }))
  return { ...thread, itemId: item.id }
}

type Hit = { ruleId: string; effect: 'log' | 'hold' | 'reject'; mode?: 'new' | 'edit' }

/** What rules said of the post when it was sent, or edited. */
export async function hitBy(world: World, { postId, authorId }: { postId: string; authorId: string }, hits: Hit[]) {
  await world.database.door(async (tx) => {
    for (const { ruleId, effect, mode = 'new' } of hits) {
      const row = { id: `${ruleId}-${postId}-${mode}`, accountId: authorId, postId, at: world.at }
      const judged = { target: 'ask', textHash: '', outcome: 'hold' as const, findings: [] }
      await tx.insert(judgements).values({ ...row, ...judged, mode })
      await tx.insert(ruleHits).values({ ...row, judgementId: row.id, ruleId, ruleVersion: 1, effect })
    }
  })
}

export async function outcomesOf(world: World, postId: string) {
  const rows = await world.db.select().from(ruleHits).where(eq(ruleHits.postId, postId))
  return Object.fromEntries(rows.map(({ ruleId, outcome }) => [ruleId, outcome]))
}

export async function stateOf(world: World, { postId, itemId }: { postId: string; itemId: string }) {
  const [row] = await world.db
    .select({ post: posts.state, thread: threads.state, item: reviewItems.state })
    .from(reviewItems)
    .innerJoin(posts, eq(posts.id, postId))
    .innerJoin(threads, eq(threads.id, posts.threadId))
    .where(eq(reviewItems.id, itemId))
  return row
}
