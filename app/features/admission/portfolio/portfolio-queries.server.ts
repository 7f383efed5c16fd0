import { and, asc, desc, eq, gt, inArray, lt } from 'drizzle-orm'
import type { Queryable, Transaction } from '#db/client.server.ts'
import { accounts, portfolioOpinions, portfolios } from '#db/schema/index.ts'

export type Portfolio = typeof portfolios.$inferSelect
export const LISTED_STATES = ['open', 'admitted', 'declined'] as const
export type ListedState = (typeof LISTED_STATES)[number]

const PAGE = 50

/** Of one person, the newest first. */
export function listOwnPortfolios(db: Queryable | Transaction, accountId: string): Promise<Portfolio[]> {
  return db
    .select()
    .from(portfolios)
    .where(eq(portfolios.accountId, accountId))
    .orderBy(desc(portfolios.createdAt))
    .limit(PAGE)
}

export async function findPortfolio(db: Queryable | Transaction, id: string): Promise<Portfolio | undefined> {
  const [portfolio] = await db.select().from(portfolios).where(eq(portfolios.id, id))
  return portfolio
}

/** In the order in which they were given. */
export async function listOpinions(db: Queryable | Transaction, portfolioIds: string[]) {
  if (portfolioIds.length === 0) return []
  const { portfolioId, examinerId, decision, reason, at } = portfolioOpinions
  const rows = await db
    .select({ portfolioId, examinerId, decision, reason, at, by: accounts.handle })
    .from(portfolioOpinions)
    .innerJoin(accounts, eq(accounts.id, portfolioOpinions.examinerId))
    .where(inArray(portfolioOpinions.portfolioId, portfolioIds))
  return rows.sort((a, b) => a.at - b.at)
}

export type GivenOpinion = Awaited<ReturnType<typeof listOpinions>>[number]

/** Who waits longest comes first; of what is decided, the newest. `after` is the moment the last one shown was sent. */
export async function listPortfolios(db: Queryable, state: ListedState, after?: number) {
  const isOpen = state === 'open'
  const beyond = after && (isOpen ? gt(portfolios.createdAt, after) : lt(portfolios.createdAt, after))
  const rows = await db
    .select({
      id: portfolios.id,
      handle: accounts.handle,
      createdAt: portfolios.createdAt,
      decidedAt: portfolios.decidedAt,
    })
    .from(portfolios)
    .innerJoin(accounts, eq(accounts.id, portfolios.accountId))
    .where(and(eq(portfolios.state, state), beyond || undefined))
    .orderBy(isOpen ? asc(portfolios.createdAt) : desc(portfolios.createdAt))
    .limit(PAGE + 1)
  return { rows: rows.slice(0, PAGE), next: rows.length > PAGE ? rows[PAGE - 1]?.createdAt : undefined }
}
