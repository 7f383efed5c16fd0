import { and, desc, eq, isNull, sql } from 'drizzle-orm'
import { releasePost } from '#app/features/forum/release-post.server.ts'
import { removePost } from '#app/features/forum/remove-post.server.ts'
import type { Decision } from '#app/features/review/decide/decision.ts'
import type { Context } from '#app/platform/context.server.ts'
import { AppError } from '#app/platform/errors.ts'
import { writeLog } from '#app/platform/log.server.ts'
import type { Queryable, Transaction } from '#db/client.server.ts'
import { accounts, decisions, reviewItems } from '#db/schema/index.ts'

export type Decided = { decision: Decision; reason: string }

type Item = { id: string; postId: string }

/** The decision, what it does to the post, and the log's entry: together or not at all. */
export async function writeDecision(tx: Transaction, ctx: Context, item: Item, { decision, reason }: Decided) {
  const decidedBy = ctx.actor.kind === 'account' ? ctx.actor.id : ''
  await undoDecisions(tx, ctx, item.id)
  const row = { id: ctx.newId(), reviewItemId: item.id, decision, reason, decidedBy, decidedAt: ctx.now() }
  await tx.insert(decisions).values(row)
  await tx
    .update(reviewItems)
    .set({ state: 'decided', version: sql`${reviewItems.version} + 1` })
    .where(eq(reviewItems.id, item.id))
  if (decision === 'publish') await releasePost(tx, ctx, item.postId, reason)
  else await removePost(tx, ctx, item.postId, reason)
  const act = decision === 'publish' ? 'post.published-by-review' : 'post.removed-by-review'
  await writeLog(tx, ctx, {
    act,
    subject: `post:${item.postId}`,
    reason,
    details: { itemId: item.id, decisionId: row.id },
  })
}

async function undoDecisions(tx: Transaction, ctx: Context, itemId: string) {
  const standing = and(eq(decisions.reviewItemId, itemId), isNull(decisions.undoneAt))
  await tx.update(decisions).set({ undoneAt: ctx.now() }).where(standing)
}

/** The decision that stands, by whom; none while the item waits. */
export async function findStandingDecision(db: Queryable, itemId: string) {
  const [found] = await db
    .select({ decision: decisions.decision, by: accounts.handle })
    .from(decisions)
    .innerJoin(accounts, eq(accounts.id, decisions.decidedBy))
    .where(and(eq(decisions.reviewItemId, itemId), isNull(decisions.undoneAt)))
    .orderBy(desc(decisions.decidedAt), desc(decisions.id))
    .limit(1)
  return found
}

/** What was edited after the moderator read it has to be read again. */
export function ensureReadAsItIs(post: { revision: number }, revision: number | undefined) {
  if (revision !== undefined && revision !== post.revision) throw new AppError('conflict', { key: 'stale' })
}
