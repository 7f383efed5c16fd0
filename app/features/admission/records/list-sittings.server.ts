import { and, desc, eq, inArray, lt, type SQL, sql } from 'drizzle-orm'
import type { Queryable } from '#db/client.server.ts'
import { accounts, attempts, similarSittings } from '#db/schema/index.ts'

export const SITTING_FILTERS = ['all', 'live', 'passed', 'failed', 'voided', 'busy'] as const
type SittingFilter = (typeof SITTING_FILTERS)[number]

const SITTINGS_PER_PAGE = 50
const ID = /^[\w-]{1,64}$/

type Wanted = { show: SittingFilter; accountId?: string; after?: string | null }
export type ListedSitting = Awaited<ReturnType<typeof listSittings>>['sittings'][number]

/** The newest first; of one person all at once, for nobody has more than a page of them. */
export async function listSittings(db: Queryable, { show, accountId, after }: Wanted) {
  const from = after && ID.test(after) ? lt(attempts.id, after) : undefined
  const rows = await select(db)
    .where(accountId === undefined ? and(shownBy(show), from) : eq(attempts.accountId, accountId))
    .orderBy(accountId === undefined ? desc(attempts.id) : desc(attempts.startedAt))
    .limit(SITTINGS_PER_PAGE + 1)
  const sittings = rows.slice(0, SITTINGS_PER_PAGE)
  return { sittings, next: rows.length > SITTINGS_PER_PAGE ? (sittings.at(-1)?.id ?? null) : null }
}

function select(db: Queryable) {
  return db
    .select({
      ...{ id: attempts.id, state: attempts.state, track: attempts.track, lang: attempts.lang },
      ...{ startedAt: attempts.startedAt, score: attempts.score, cut: attempts.cut, busy: attempts.addressBusy },
      ...{ rescoredAt: attempts.rescoredAt, by: accounts.handle },
    })
    .from(attempts)
    .innerJoin(accounts, eq(accounts.id, attempts.accountId))
}

function shownBy(show: SittingFilter): SQL | undefined {
  if (show === 'all') return undefined
  // Written out, because a partial index is not found by way of a value.
  return show === 'busy' ? sql`address_busy = 1` : eq(attempts.state, show)
}

const PAIRS_SHOWN = 50

export type SimilarPair = Awaited<ReturnType<typeof listSimilarPairs>>[number]

/** Sittings that share more wrong answers than chance would have it and that nobody has looked at, the newest first. */
export async function listSimilarPairs(db: Queryable) {
  const pairs = await db
    .select()
    .from(similarSittings)
    .where(eq(similarSittings.seen, false))
    .orderBy(desc(similarSittings.at))
    .limit(PAIRS_SHOWN)
  const ids = pairs.flatMap(({ firstId, secondId }) => [firstId, secondId])
  const rows = ids.length > 0 ? await select(db).where(inArray(attempts.id, ids)) : []
  const sittings = new Map(rows.map((row) => [row.id, row]))
  return pairs.flatMap(({ firstId, secondId, sameWrong, expected, chance }) => {
    const [first, second] = [sittings.get(firstId), sittings.get(secondId)]
    return first && second ? [{ first, second, sameWrong, expected, chance }] : []
  })
}

const DAY_MS = 86_400_000

type Place = { id: string; address: string | null; startedAt: number }

/** Who else began at the same address within a day: a workshop, a household, or somebody twice. */
export async function listNeighbours(db: Queryable, { id, address, startedAt }: Place) {
  if (address === null) return []
  const near = and(
    eq(attempts.address, address),
    sql`${attempts.startedAt} between ${startedAt - DAY_MS} and ${startedAt + DAY_MS}`,
  )
  const rows = await select(db).where(near).orderBy(desc(attempts.startedAt)).limit(SITTINGS_PER_PAGE)
  return rows.filter((row) => row.id !== id)
}
