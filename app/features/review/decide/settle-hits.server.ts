import { and, eq, inArray, isNull, ne, notExists, or, type SQL } from 'drizzle-orm'
import type { ReviewKind } from '#app/features/moderation/queue-rank.ts'
import type { Decision } from '#app/features/review/decide/decision.ts'
import type { Context } from '#app/platform/context.server.ts'
import type { Transaction } from '#db/client.server.ts'
import { judgements, reviewItems, ruleHits } from '#db/schema/index.ts'

type Item = { kind: ReviewKind; postId: string }

/** What people made of a text is what its rules are weighed by; `null` where no decision stands any more. */
export async function settleHits(tx: Transaction, ctx: Context, item: Item, decision: Decision | null): Promise<void> {
  const hits = await listHitsAt(tx, item)
  const outcome = decision && (decision === 'publish' ? ('overturned' as const) : ('upheld' as const))
  for (let from = 0; from < hits.length; from += 50)
    await tx
      .update(ruleHits)
      .set({ outcome, outcomeAt: outcome && ctx.now() })
      .where(inArray(ruleHits.id, hits.slice(from, from + 50)))
}

async function listHitsAt(tx: Transaction, item: Item): Promise<string[]> {
  const rows = await tx
    .select({ id: ruleHits.id })
    .from(ruleHits)
    .innerJoin(judgements, eq(judgements.id, ruleHits.judgementId))
    .where(and(eq(ruleHits.postId, item.postId), isAtStake(tx, item)))
  return rows.map(({ id }) => id)
}

/** A photo hidden for its words has no hit of the post's rules; a trial is about what only logs. */
function isAtStake(tx: Transaction, { kind, postId }: Item): SQL | undefined {
  if (kind === 'image') return isNull(ruleHits.id)
  if (kind === 'trial') return eq(ruleHits.effect, 'log')
  const acted = inArray(ruleHits.effect, ['hold', 'reject'])
  if (kind === 'edit') return and(acted, eq(judgements.mode, 'edit'))
  const ofEdits = and(eq(reviewItems.postId, postId), eq(reviewItems.kind, 'edit'))
  const noEdits = notExists(tx.select({ id: reviewItems.id }).from(reviewItems).where(ofEdits))
  return and(acted, or(noEdits, isNull(judgements.mode), ne(judgements.mode, 'edit')))
}
