import { and, count, gt, inArray, isNotNull } from 'drizzle-orm'
import { clauseOf } from '#app/features/moderation/clauses.ts'
import { EFFECT_WEIGHT, type Rule, type StoredFinding } from '#app/features/moderation/rule.ts'
import type { Context } from '#app/platform/context.server.ts'
import type { Queryable } from '#db/client.server.ts'
import { ruleHits } from '#db/schema/index.ts'

const RECORD_MS = 90 * 86_400_000
export type RuleOfItem = Awaited<ReturnType<typeof rulesOfItem>>[number]

/** The rules that spoke about it, those that refuse first, each with what people made of its hits lately; a rule that is gone has no state. */
export async function rulesOfItem(ctx: Context, findings: readonly StoredFinding[], rules: readonly Rule[]) {
  const inOrder = [...findings].sort((a, b) => EFFECT_WEIGHT[b.effect] - EFFECT_WEIGHT[a.effect])
  const ids = [...new Set(inOrder.map(({ ruleId }) => ruleId))]
  const records = await countOutcomes(ctx.db, ids, ctx.now() - RECORD_MS)
  return ids.map((id) => {
    const rule = rules.find((one) => one.id === id)
    return {
      id,
      title: rule?.title[ctx.language] ?? id,
      clause: rule && clauseOf(rule).title[ctx.language],
      state: rule?.state,
      version: rule?.version,
      record: records.get(id),
    }
  })
}

async function countOutcomes(db: Queryable, ids: string[], since: number) {
  const rows = await db
    .select({ ruleId: ruleHits.ruleId, outcome: ruleHits.outcome, n: count() })
    .from(ruleHits)
    .where(and(inArray(ruleHits.ruleId, ids), gt(ruleHits.at, since), isNotNull(ruleHits.outcome)))
    .groupBy(ruleHits.ruleId, ruleHits.outcome)
  const records = new Map<string, { stood: number; decided: number }>()
  for (const { ruleId, outcome, n } of rows) {
    const { stood, decided } = records.get(ruleId) ?? { stood: 0, decided: 0 }
    records.set(ruleId, { stood: stood + (outcome === 'upheld' ? n : 0), decided: decided + n })
  }
  return records
}
