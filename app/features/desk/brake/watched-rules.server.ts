import { and, count, countDistinct, eq, gte, inArray, sql } from 'drizzle-orm'
import type { WatchedRule } from '#app/features/desk/brake/brake-for.ts'
import { findRule } from '#app/features/desk/rules/find-rule.server.ts'
import { budgetOf } from '#app/features/desk/rules/show/precision.ts'
import { countAccepted } from '#app/features/desk/rules/show/rule-figures.server.ts'
import type { Rule } from '#app/features/moderation/rule.ts'
import type { Context } from '#app/platform/context.server.ts'
import type { Queryable } from '#db/client.server.ts'
import { judgements, ruleHits, ruleVersions } from '#db/schema/index.ts'

/** Mistakes are counted over this time. */
const MISTAKES_MS = 30 * 86_400_000

export type Watched = { rule: Rule; did: WatchedRule }

/** Rules that changed a short while ago, and rules that people found wrong, with what they did as they stand. */
export async function listWatched({ db, settings, now }: Context): Promise<Watched[]> {
  const [fresh, since] = [now() - settings.moderation.brake.withinMs, now() - MISTAKES_MS]
  const ids = new Set([...(await listChanged(db, fresh)), ...(await listMistaken(db, since))])
  const watched: Watched[] = []
  for (const id of ids) {
    const rule = await findRule(db, id)
    if (rule?.state !== 'review' && rule?.state !== 'block') continue
    const changedAt = (await findChange(db, rule)) ?? 0
    watched.push({ rule, did: await whatItDid(db, rule, Math.max(changedAt, since), changedAt >= fresh) })
  }
  return watched
}

async function listChanged(db: Queryable, since: number): Promise<string[]> {
  const rows = await db.select({ id: ruleVersions.ruleId }).from(ruleVersions).where(gte(ruleVersions.savedAt, since))
  return rows.map(({ id }) => id)
}

async function listMistaken(db: Queryable, since: number): Promise<string[]> {
  const mistakes = and(gte(ruleHits.at, since), eq(ruleHits.effect, 'reject'), eq(ruleHits.outcome, 'overturned'))
  return (await db.select({ id: ruleHits.ruleId }).from(ruleHits).where(mistakes)).map(({ id }) => id)
}

/** Undefined when it stands as it came with the program. */
async function findChange(db: Queryable, { id, version }: Rule): Promise<number | undefined> {
  const [row] = await db
    .select({ at: ruleVersions.savedAt })
    .from(ruleVersions)
    .where(and(eq(ruleVersions.ruleId, id), eq(ruleVersions.version, version)))
  return row?.at ?? undefined
}

async function whatItDid(db: Queryable, rule: Rule, since: number, isFresh: boolean): Promise<WatchedRule> {
  const acted = and(
    eq(ruleHits.ruleId, rule.id),
    gte(ruleHits.at, since),
    eq(ruleHits.ruleVersion, rule.version),
    inArray(ruleHits.effect, ['hold', 'reject']),
  )
  const [hits] = await db
    .select({
      hits: count(),
      accounts: countDistinct(ruleHits.accountId),
      upheld: sumOf(eq(ruleHits.outcome, 'upheld')),
      wronglyRefused: sumOf(and(eq(ruleHits.outcome, 'overturned'), eq(ruleHits.effect, 'reject'))),
    })
    .from(ruleHits)
    .where(acted)
  const none = { hits: 0, accounts: 0, upheld: 0, wronglyRefused: 0 }
  const [judged, accepted] = [await countJudged(db, since), await countAccepted(db, since)]
  return { ...none, ...hits, state: rule.state, isFresh, judged, accepted, budget: budgetOf(rule) }
}

const sumOf = (condition: ReturnType<typeof and>) => sql<number>`coalesce(sum(${condition}), 0)`.mapWith(Number)

async function countJudged(db: Queryable, since: number): Promise<number> {
  const [row] = await db.select({ judged: count() }).from(judgements).where(gte(judgements.at, since))
  return row?.judged ?? 0
}
