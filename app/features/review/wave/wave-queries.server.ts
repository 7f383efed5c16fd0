import { and, eq, inArray, isNull, sql } from 'drizzle-orm'
import { WAVE_KINDS } from '#app/features/forum/note-traits.server.ts'
import { LEAST_IN_GROUP, type TraitRow } from '#app/features/review/wave/wave-groups.ts'
import type { Queryable } from '#db/client.server.ts'
import { accounts, decisions, photos, posts, reviewItems, reviewTraits, threads } from '#db/schema/index.ts'

/** Of a queue longer than that, groups are made of what was seen; the rest comes when it is shorter. */
const MOST_TRAITS = 40_000

const waiting = and(eq(reviewItems.state, 'waiting'), inArray(reviewItems.kind, [...WAVE_KINDS]))

export const listWaitingTraits = (db: Queryable): Promise<TraitRow[]> =>
  db
    .select({
      itemId: reviewItems.id,
      authorId: reviewItems.authorId,
      openedAt: reviewItems.openedAt,
      kind: reviewTraits.kind,
      value: reviewTraits.value,
    })
    .from(reviewItems)
    .innerJoin(reviewTraits, eq(reviewTraits.itemId, reviewItems.id))
    .where(waiting)
    .limit(MOST_TRAITS)

/** Whether anything in the queue is worth looking at together. */
export async function hasGroups(db: Queryable): Promise<boolean> {
  const found = await db
    .select({ kind: reviewTraits.kind })
    .from(reviewItems)
    .innerJoin(reviewTraits, eq(reviewTraits.itemId, reviewItems.id))
    .where(waiting)
    .groupBy(reviewTraits.kind, reviewTraits.value)
    .having(sql`count(*) >= ${LEAST_IN_GROUP}`)
    .limit(1)
  return found.length > 0
}

/** What a moderator reads of each before deciding them together, in the order of `ids`. */
export async function listItemsById(db: Queryable, ids: string[]) {
  const rows = await db
    .select({
      ...{ id: reviewItems.id, kind: reviewItems.kind, openedAt: reviewItems.openedAt, authorId: reviewItems.authorId },
      ...{ author: accounts.handle, title: threads.title, postId: posts.id, body: posts.body, lang: posts.lang },
      ...{ postKind: posts.kind, revision: posts.revision },
    })
    .from(reviewItems)
    .innerJoin(posts, eq(posts.id, reviewItems.postId))
    .innerJoin(threads, eq(threads.id, posts.threadId))
    .innerJoin(accounts, eq(accounts.id, reviewItems.authorId))
    .where(inArray(reviewItems.id, ids))
  const byId = new Map(rows.map((row) => [row.id, row]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}

/** One photo of each post that has any. */
export async function listPhotoIds(db: Queryable, postIds: string[]): Promise<Map<string, string>> {
  const found = await db
    .select({ id: photos.id, postId: photos.postId })
    .from(photos)
    .where(and(inArray(photos.postId, postIds), isNull(photos.deletedAt)))
  return new Map(found.flatMap(({ id, postId }) => (postId ? [[postId, id] as const] : [])))
}

/** All that was decided at once, those taken back among it. */
export const listBatch = (db: Queryable, batchId: string) =>
  db
    .select({
      ...{ itemId: reviewItems.id, kind: reviewItems.kind, author: accounts.handle, title: threads.title },
      ...{ decision: decisions.decision, reason: decisions.reason, decidedBy: decisions.decidedBy },
      ...{ decidedAt: decisions.decidedAt, undoneAt: decisions.undoneAt, postId: posts.id, lang: posts.lang },
    })
    .from(decisions)
    .innerJoin(reviewItems, eq(reviewItems.id, decisions.reviewItemId))
    .innerJoin(posts, eq(posts.id, reviewItems.postId))
    .innerJoin(threads, eq(threads.id, posts.threadId))
    .innerJoin(accounts, eq(accounts.id, reviewItems.authorId))
    .where(eq(decisions.batchId, batchId))
