import { createHash } from 'node:crypto'
import { and, asc, eq, gt, inArray, isNull } from 'drizzle-orm'
import type { Queryable } from '#db/client.server.ts'
import { decisions, flags, posts, reviewItems, threads } from '#db/schema/index.ts'

/** `isFrozen`: in the slice that no judge ever learns from, and that old and new are compared on. */
export type LabelledPost = { postId: string; text: string; isPromotion: boolean; isFrozen: boolean }

const KINDS = ['held', 'asked', 'flagged', 'appeal', 'removed', 'sample', 'trial'] as const
const FROZEN_OF_256 = 51

/** How many decisions about posts stand. */
export const countDecisions = (db: Queryable): Promise<number> =>
  db.$count(
    decisions,
    and(gt(decisions.decidedAt, 0), isNull(decisions.undoneAt), inArray(decisions.decision, ['publish', 'remove'])),
  )

/** Every post that people decided about in the end, appeals included; removals for another reason say nothing here. */
export async function listLabelledPosts(db: Queryable): Promise<LabelledPost[]> {
  const rows = await listFinalDecisions(db)
  const otherwise = await listOtherwiseFlagged(db)
  const last = new Map(rows.map((row) => [row.postId, row]))
  return [...last.values()].flatMap((row) => {
    const isPromotion = row.decision === 'remove'
    if (isPromotion && otherwise.has(row.postId) && !isPromoting(row.findings)) return []
    const text = row.kind === 'opening' ? `${row.title}\n${row.body}` : row.body
    return [{ postId: row.postId, text, isPromotion, isFrozen: isFrozen(row.postId) }]
  })
}

const listFinalDecisions = (db: Queryable) =>
  db
    .select({
      ...{ postId: posts.id, kind: posts.kind, body: posts.body, title: threads.title },
      ...{ decision: decisions.decision, findings: reviewItems.findings },
    })
    .from(decisions)
    .innerJoin(reviewItems, and(eq(reviewItems.id, decisions.reviewItemId), inArray(reviewItems.kind, [...KINDS])))
    .innerJoin(posts, eq(posts.id, reviewItems.postId))
    .innerJoin(threads, eq(threads.id, posts.threadId))
    .where(and(isNull(decisions.undoneAt), inArray(decisions.decision, ['publish', 'remove'])))
    .orderBy(asc(decisions.decidedAt))

/** Removed perhaps for an insult, or for somebody's address. */
async function listOtherwiseFlagged(db: Queryable): Promise<Set<string>> {
  const rows = await db
    .selectDistinct({ postId: flags.postId })
    .from(flags)
    .where(
      and(inArray(flags.reason, ['not-product', 'personal-data', 'insult', 'unsafe']), eq(flags.settled, 'agreed')),
    )
  return new Set(rows.map(({ postId }) => postId))
}

const isPromoting = (findings: unknown[]) =>
  (findings as { family?: string }[]).some(({ family }) => family !== undefined && family !== 'off-topic')

/** By the post alone, so that a post never changes sides. */
const isFrozen = (postId: string) => (createHash('sha256').update(postId).digest()[0] ?? 0) < FROZEN_OF_256
