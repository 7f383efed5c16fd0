import { and, eq, inArray, isNull, ne, notExists, or, type SQL } from 'drizzle-orm'
import type { ReviewKind } from '#app/features/moderation/queue-rank.ts'
import type { Decision } from '#app/features/review/decide/decision.ts'
import type { Context } from '#app/platform/context.server.ts'
import type { Transaction } from '#db/client.server.ts'
import { judgements, reviewItems, ruleHits } from '#db/schema/index.ts'

type Items = { kind: ReviewKind; postIds: readonly string[] }

/** What people made of texts is what their rules are weighed by; `null` where no decision stands any more. */
export async function settleHits(
  tx: Transaction,
  ctx: Context,
  items: Items,
  decision: Decision | null,
): Promise<void> {
  const hits = await listHitsAt(tx, items)
  const outcome = decision && (decision === 'publish' ? ('overturned' as const) : ('upheld' as const))
  for (let from = 0; from < hits.length; from += 50)
    await tx
      .update(ruleHits)
      .set({ outcome, outcomeAt: outcome && ctx.now() })
      .where(inArray(ruleHits.id, hits.slice(from, from + 50)))
}

async function listHitsAt(tx: Transaction, { kind, postIds }: Items): Promise<string[]> {
  const rows = await tx
    .select({ id: ruleHits.id })
    .from(ruleHits)
    .innerJoin(judgements, eq(judgements.id, ruleHits.judgementId))
    .where(and(inArray(ruleHits.postId, [...postIds]), isAtStake(tx, kind)))
  return rows.map(({ id }) => id)
}

/** A photo hidden for its words has no hit of the post's rules; a trial is about what only logs. */
function isAtStake(tx: Transaction, kind: ReviewKind): SQL | undefined {
  if (kind === 'image') return isNull(ruleHits.id)
  if (kind === 'trial') return eq(ruleHits.effect, 'log')
  const acted = inArray(ruleHits.effect, ['hold', 'reject'])
  if (kind === 'edit') return and(acted, eq(judgements.mode, 'edit'))
  const ofEdits = and(eq(reviewItems.postId, ruleHits.postId), eq(reviewItems.kind, 'edit'))
  const noEdits = notExists(tx.select({ id: reviewItems.id }).from(reviewItems).where(ofEdits))
  return and(acted, or(noEdits, isNull(judgements.mode), ne(judgements.mode, 'edit')))
}
