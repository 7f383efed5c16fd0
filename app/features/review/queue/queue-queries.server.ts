import { and, asc, desc, eq, min, ne, type SQL, sql } from 'drizzle-orm'
import type { ReviewKind } from '#app/features/moderation/queue-rank.ts'
import type { Queryable } from '#db/client.server.ts'
import { accounts, decisions, posts, productLines, reviewItems, threads } from '#db/schema/index.ts'

export type Place = { openedAt: number; id: string }

export const QUEUE_PAGE = 30

const queued = {
  id: reviewItems.id,
  kind: reviewItems.kind,
  openedAt: reviewItems.openedAt,
  author: accounts.handle,
  title: threads.title,
  lang: posts.lang,
  postKind: posts.kind,
  line: productLines.name,
}

/** What waits for a moderator, longest first; `after` is the last one already seen. */
export function listWaitingItems(db: Queryable, filter: { kind?: ReviewKind; after?: Place }, limit = QUEUE_PAGE) {
  return db
    .select(queued)
    .from(reviewItems)
    .innerJoin(posts, eq(posts.id, reviewItems.postId))
    .innerJoin(threads, eq(threads.id, posts.threadId))
    .innerJoin(productLines, eq(productLines.id, threads.lineId))
    .innerJoin(accounts, eq(accounts.id, reviewItems.authorId))
    .where(and(waiting(filter.kind), filter.after && later(filter.after)))
    .orderBy(asc(reviewItems.openedAt), asc(reviewItems.id))
    .limit(limit)
}

export async function countWaitingItems(db: Queryable, kind?: ReviewKind) {
  const [oldest] = await db
    .select({ openedAt: min(reviewItems.openedAt) })
    .from(reviewItems)
    .where(waiting(kind))
  return { waiting: await db.$count(reviewItems, waiting(kind)), oldestAt: oldest?.openedAt ?? null }
}

/** The nearest waiting ones on both sides, whether or not this one still waits. */
export async function findNeighbours(db: Queryable, place: Place, kind?: ReviewKind) {
  const id = { id: reviewItems.id }
  const [next] = await db
    .select(id)
    .from(reviewItems)
    .where(and(waiting(kind), later(place)))
    .orderBy(asc(reviewItems.openedAt), asc(reviewItems.id))
    .limit(1)
  const [previous] = await db
    .select(id)
    .from(reviewItems)
    .where(and(waiting(kind), earlier(place)))
    .orderBy(desc(reviewItems.openedAt), desc(reviewItems.id))
    .limit(1)
  return { nextId: next?.id, previousId: previous?.id }
}

/** Where a moderator goes on: the next that waits and is somebody else's, from the top again at the end. */
export async function findNextForModerator(db: Queryable, moderatorId: string, place: Place, kind?: ReviewKind) {
  const others = and(waiting(kind), ne(reviewItems.authorId, moderatorId))
  const first = async (condition: SQL | undefined) => {
    const [item] = await db
      .select({ id: reviewItems.id })
      .from(reviewItems)
      .where(condition)
      .orderBy(asc(reviewItems.openedAt), asc(reviewItems.id))
      .limit(1)
    return item?.id
  }
  return (await first(and(others, later(place)))) ?? (await first(others))
}

export async function findPlace(db: Queryable, itemId: string): Promise<Place | undefined> {
  const [place] = await db
    .select({ openedAt: reviewItems.openedAt, id: reviewItems.id })
    .from(reviewItems)
    .where(eq(reviewItems.id, itemId))
  return place
}

/** The item with the post as it stands now; moderators see held and removed ones too. */
export async function findReviewItem(db: Queryable, itemId: string) {
  const [row] = await db
    .select({ item: reviewItems, post: posts, thread: threads, line: productLines.name, author: accounts.handle })
    .from(reviewItems)
    .innerJoin(posts, eq(posts.id, reviewItems.postId))
    .innerJoin(threads, eq(threads.id, posts.threadId))
    .innerJoin(productLines, eq(productLines.id, threads.lineId))
    .innerJoin(accounts, eq(accounts.id, reviewItems.authorId))
    .where(eq(reviewItems.id, itemId))
  return row
}

/** A post can wait twice: held by a rule, and by its author's wish after an edit. */
export const listWaitingOfPost = (db: Queryable, postId: string) =>
  db
    .select({ id: reviewItems.id })
    .from(reviewItems)
    .where(and(waiting(), eq(reviewItems.postId, postId)))

/** Newest first, those taken back among them. */
export function listDecisions(db: Queryable, itemId: string) {
  return db
    .select({
      id: decisions.id,
      decision: decisions.decision,
      reason: decisions.reason,
      decidedBy: accounts.handle,
      decidedAt: decisions.decidedAt,
      undoneAt: decisions.undoneAt,
    })
    .from(decisions)
    .innerJoin(accounts, eq(accounts.id, decisions.decidedBy))
    .where(eq(decisions.reviewItemId, itemId))
    .orderBy(desc(decisions.decidedAt), desc(decisions.id))
    .limit(20)
}

const waiting = (kind?: ReviewKind) => and(eq(reviewItems.state, 'waiting'), kind && eq(reviewItems.kind, kind))

const later = ({ openedAt, id }: Place) => sql`(${reviewItems.openedAt}, ${reviewItems.id}) > (${openedAt}, ${id})`

const earlier = ({ openedAt, id }: Place) => sql`(${reviewItems.openedAt}, ${reviewItems.id}) < (${openedAt}, ${id})`
