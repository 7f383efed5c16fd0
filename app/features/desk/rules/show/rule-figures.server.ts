import { and, count, countDistinct, eq, gte, inArray, max, ne, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import type { Queryable } from '#db/client.server.ts'
import { judgements, ruleHits } from '#db/schema/index.ts'

export type RuleFigures = {
  hits: number
  accounts: number
  /** Only what people decided in the end. */
  upheld: number
  overturned: number
  /** Refused, and let stand by people. */
  wronglyRefused: number
  /** Times no other rule spoke. */
  alone: number
  lastAt: number | null
}

const NONE: RuleFigures = { hits: 0, accounts: 0, upheld: 0, overturned: 0, wronglyRefused: 0, alone: 0, lastAt: null }

/** What rules did since; one that never spoke is there with zeros. */
export async function countFigures(db: Queryable, ruleIds: string[], since: number): Promise<Map<string, RuleFigures>> {
  const rows = await db
    .select({
      ruleId: ruleHits.ruleId,
      hits: count(),
      accounts: countDistinct(ruleHits.accountId),
      upheld: sumOf(eq(ruleHits.outcome, 'upheld')),
      overturned: sumOf(eq(ruleHits.outcome, 'overturned')),
      wronglyRefused: sumOf(and(eq(ruleHits.outcome, 'overturned'), eq(ruleHits.effect, 'reject'))),
      alone: sumOf(eq(ruleHits.alone, true)),
      lastAt: max(ruleHits.at),
    })
    .from(ruleHits)
    .where(and(inArray(ruleHits.ruleId, ruleIds), gte(ruleHits.at, since)))
    .groupBy(ruleHits.ruleId)
  const known = new Map(rows.map(({ ruleId, ...figures }) => [ruleId, figures]))
  return new Map(ruleIds.map((id) => [id, known.get(id) ?? NONE]))
}

const sumOf = (condition: ReturnType<typeof and>) => sql<number>`coalesce(sum(${condition}), 0)`.mapWith(Number)

/** Texts that were published as they came, since. */
export async function countAccepted(db: Queryable, since: number): Promise<number> {
  const [row] = await db
    .select({ accepted: count() })
    .from(judgements)
    .where(and(gte(judgements.at, since), eq(judgements.outcome, 'publish')))
  return row?.accepted ?? 0
}

const COMPANIONS_SHOWN = 5

/** Which rules spoke of the same texts, the most frequent first. */
export async function listCompanions(db: Queryable, ruleId: string, since: number) {
  const other = alias(ruleHits, 'other')
  const rows = await db
    .select({ ruleId: other.ruleId, times: count() })
    .from(ruleHits)
    .innerJoin(other, and(eq(other.judgementId, ruleHits.judgementId), ne(other.ruleId, ruleHits.ruleId)))
    .where(and(eq(ruleHits.ruleId, ruleId), gte(ruleHits.at, since)))
    .groupBy(other.ruleId)
  return rows.sort((one, two) => two.times - one.times).slice(0, COMPANIONS_SHOWN)
}
