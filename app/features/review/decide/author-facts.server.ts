import { and, count, eq, gt, isNull } from 'drizzle-orm'
import type { Queryable } from '#db/client.server.ts'
import { accounts, decisions, posts, reviewItems, threads } from '#db/schema/index.ts'

const YEAR_MS = 365 * 86_400_000

export type AuthorFacts = Awaited<ReturnType<typeof findAuthorFacts>>

/** What a moderator weighs a text with: how long here, how much written, how earlier ones were decided. */
export async function findAuthorFacts(db: Queryable, authorId: string, at: number) {
  const published = and(eq(posts.authorId, authorId), eq(posts.state, 'published'))
  const [account] = await db
    .select({ admittedAt: accounts.admittedAt, newcomerUntil: accounts.newcomerUntil })
    .from(accounts)
    .where(eq(accounts.id, authorId))
  const [accepted] = await db
    .select({ n: count() })
    .from(posts)
    .innerJoin(threads, and(eq(threads.id, posts.threadId), eq(threads.acceptedPostId, posts.id)))
    .where(published)
  const since = await countDecisions(db, authorId, at - YEAR_MS)
  return {
    admittedAt: account?.admittedAt ?? null,
    newcomer: (account?.newcomerUntil ?? 0) > at,
    posts: await db.$count(posts, published),
    accepted: accepted?.n ?? 0,
    published: since.get('publish') ?? 0,
    removed: since.get('remove') ?? 0,
  }
}

/** Only decisions that stand. */
async function countDecisions(db: Queryable, authorId: string, since: number) {
  const rows = await db
    .select({ decision: decisions.decision, n: count() })
    .from(reviewItems)
    .innerJoin(decisions, eq(decisions.reviewItemId, reviewItems.id))
    .where(and(eq(reviewItems.authorId, authorId), gt(reviewItems.openedAt, since), isNull(decisions.undoneAt)))
    .groupBy(decisions.decision)
  return new Map(rows.map(({ decision, n }) => [decision, n]))
}
