import { and, count, gte, inArray } from 'drizzle-orm'
import type { ClauseFigures } from '#app/features/desk/openness/moderation-figures.ts'
import { wilsonShare } from '#app/features/desk/statistics/wilson.ts'
import { CLAUSES, clauseOf } from '#app/features/moderation/clauses.ts'
import { readLiveRules } from '#app/features/moderation/live-rules.server.ts'
import type { Queryable } from '#db/client.server.ts'
import { ruleHits } from '#db/schema/index.ts'

/** By clause and not by rule: members are told what is kept, not how it is looked for. */
export async function countClauses(db: Queryable, since: number): Promise<ClauseFigures[]> {
  const { rules } = await readLiveRules(db)
  const clauses = new Map(rules.map((rule) => [rule.id, clauseOf(rule).id]))
  const rows = await db
    .select({ ruleId: ruleHits.ruleId, effect: ruleHits.effect, outcome: ruleHits.outcome, n: count() })
    .from(ruleHits)
    .where(and(gte(ruleHits.at, since), inArray(ruleHits.effect, ['hold', 'reject'])))
    .groupBy(ruleHits.ruleId, ruleHits.effect, ruleHits.outcome)
  return CLAUSES.flatMap(({ id }) => {
    const mine = rows.filter(({ ruleId }) => clauses.get(ruleId) === id)
    if (mine.length === 0) return []
    const sum = (holds: (row: (typeof rows)[number]) => boolean) =>
      mine.filter(holds).reduce((all, row) => all + row.n, 0)
    const upheld = sum(({ outcome }) => outcome === 'upheld')
    return {
      clause: id,
      refused: sum(({ effect }) => effect === 'reject'),
      held: sum(({ effect }) => effect === 'hold'),
      upheld: wilsonShare(upheld, upheld + sum(({ outcome }) => outcome === 'overturned')),
    }
  })
}
