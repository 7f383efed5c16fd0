import { and, asc, desc, eq, gte, isNull, lt, min, ne, or, type SQL, sql } from 'drizzle-orm'
import { QUIET_RANK, type ReviewKind } from '#app/features/moderation/queue-rank.ts'
import { freeFor, type Reader } from '#app/features/review/queue/claims.server.ts'
import type { QueuePlace } from '#app/features/review/queue/queue-place.ts'
import type { Queryable } from '#db/client.server.ts'
import { accounts, posts, productLines, reviewItems, threads } from '#db/schema/index.ts'

export const QUEUE_PAGE = 30

const queued = {
  id: reviewItems.id,
  kind: reviewItems.kind,
  rank: reviewItems.rank,
  openedAt: reviewItems.openedAt,
  dueAt: reviewItems.dueAt,
  claimedBy: reviewItems.claimedBy,
  claimedAt: reviewItems.claimedAt,
  author: accounts.handle,
  title: threads.title,
  lang: posts.lang,
  postKind: posts.kind,
  line: productLines.name,
}

/** What waits for a moderator, the most urgent first; `after` is the last one already seen. */
export function listWaitingItems(db: Queryable, filter: { kind?: ReviewKind; after?: QueuePlace }, limit = QUEUE_PAGE) {
  return db
    .select(queued)
    .from(reviewItems)
    .leftJoin(posts, eq(posts.id, reviewItems.postId))
    .leftJoin(threads, eq(threads.id, posts.threadId))
    .leftJoin(productLines, eq(productLines.id, threads.lineId))
    .innerJoin(accounts, eq(accounts.id, reviewItems.authorId))
    .where(and(waiting(filter.kind), filter.after && later(filter.after)))
    .orderBy(...inOrder)
    .limit(limit)
}

/** How many wait for somebody, how many only teach, and since when the oldest of the former waits. */
export async function countWaitingItems(db: Queryable, kind?: ReviewKind) {
  const urgent = and(waiting(kind), lt(reviewItems.rank, QUIET_RANK))
  const [oldest] = await db
    .select({ openedAt: min(reviewItems.openedAt) })
    .from(reviewItems)
    .where(urgent)
  return {
    waiting: await db.$count(reviewItems, urgent),
    quiet: await db.$count(reviewItems, and(waiting(kind), gte(reviewItems.rank, QUIET_RANK))),
    oldestAt: oldest?.openedAt ?? null,
  }
}

export async function countByKind(db: Queryable): Promise<Map<ReviewKind, number>> {
  const rows = await db
    .select({ kind: reviewItems.kind, n: sql<number>`count(*)` })
    .from(reviewItems)
    .where(waiting())
    .groupBy(reviewItems.kind)
  return new Map(rows.map(({ kind, n }) => [kind, n]))
}

/** The nearest on both sides that nobody else has claimed, whether or not this one still waits. */
export async function findNeighbours(db: Queryable, reader: Reader, place: QueuePlace, kind?: ReviewKind) {
  const free = and(waiting(kind), freeFor(reader))
  const [next] = await db
    .select({ id: reviewItems.id })
    .from(reviewItems)
    .where(and(free, later(place)))
    .orderBy(...inOrder)
    .limit(1)
  const [previous] = await db
    .select({ id: reviewItems.id })
    .from(reviewItems)
    .where(and(free, earlier(place)))
    .orderBy(desc(reviewItems.rank), desc(reviewItems.openedAt), desc(reviewItems.id))
    .limit(1)
  return { nextId: next?.id, previousId: previous?.id }
}

/** Where a moderator goes on: the next that waits, is free and may be theirs to decide, from the top again at the end. */
export async function findNextForModerator(db: Queryable, reader: Reader, place: QueuePlace, kind?: ReviewKind) {
  const answersOther = or(isNull(reviewItems.againstId), ne(reviewItems.againstId, reader.id))
  const others = and(waiting(kind), freeFor(reader), ne(reviewItems.authorId, reader.id), answersOther)
  const first = async (condition: SQL | undefined) => {
    const [item] = await db
      .select({ id: reviewItems.id })
      .from(reviewItems)
      .where(condition)
      .orderBy(...inOrder)
      .limit(1)
    return item?.id
  }
  return (await first(and(others, later(place)))) ?? (await first(others))
}

export async function findPlace(db: Queryable, itemId: string) {
  const [place] = await db
    .select({
      rank: reviewItems.rank,
      openedAt: reviewItems.openedAt,
      id: reviewItems.id,
      kind: reviewItems.kind,
      photoId: reviewItems.photoId,
    })
    .from(reviewItems)
    .where(eq(reviewItems.id, itemId))
  return place
}

const inOrder = [asc(reviewItems.rank), asc(reviewItems.openedAt), asc(reviewItems.id)]

const waiting = (kind?: ReviewKind) => and(eq(reviewItems.state, 'waiting'), kind && eq(reviewItems.kind, kind))

const here = sql`(${reviewItems.rank}, ${reviewItems.openedAt}, ${reviewItems.id})`

const later = ({ rank, openedAt, id }: QueuePlace) => sql`${here} > (${rank}, ${openedAt}, ${id})`

const earlier = ({ rank, openedAt, id }: QueuePlace) => sql`${here} < (${rank}, ${openedAt}, ${id})`
