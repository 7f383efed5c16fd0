import { and, eq } from 'drizzle-orm'
import { listForWeek } from '#app/features/backlog/routing/week/week-list.server.ts'
import { weekOf } from '#app/features/backlog/routing/week/week-of.ts'
import { findLine } from '#app/features/catalogue/queries.server.ts'
import { authorOf } from '#app/features/forum/author.ts'
import { ensureCan } from '#app/permissions.ts'
import type { Context } from '#app/platform/context.server.ts'
import { ensureFound } from '#app/platform/errors.ts'
import { recordEvent } from '#app/platform/events.server.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import { lineReviewRows, lineReviews } from '#db/schema/index.ts'

/** The list as it stands at the beginning of the meeting: what changes afterwards does not change the record. */
export async function beginReview(ctx: Context, slug: string): Promise<void> {
  ensureCan(ctx.actor, 'line-review.note')
  return inTransaction(ctx, async (tx) => {
    const line = ensureFound(await findLine(tx, slug), 'line')
    const id = ctx.newId()
    const by = authorOf(ctx.actor).id
    const [begun] = await tx
      .insert(lineReviews)
      .values({ id, lineId: line.id, week: weekOf(ctx.now()), openedBy: by, openedAt: ctx.now() })
      .onConflictDoNothing()
      .returning({ id: lineReviews.id })
    const list = await listForWeek(tx, line.id, ctx.now())
    if (!begun || list.length === 0) return
    await tx
      .insert(lineReviewRows)
      .values(
        list.map((row) => ({ reviewId: id, requestId: row.id, reasons: row.reasons, peopleSince: row.peopleSince })),
      )
  })
}

type Noted = { reviewId: string; requestId: string; looked: boolean; note: string }

/** Looked at, or not after all, and what was said. */
export async function noteReview(ctx: Context, { reviewId, requestId, looked, note }: Noted): Promise<void> {
  ensureCan(ctx.actor, 'line-review.note')
  return inTransaction(ctx, async (tx) => {
    const by = looked ? authorOf(ctx.actor).id : null
    const [noted] = await tx
      .update(lineReviewRows)
      .set({ lookedBy: by, lookedAt: looked ? ctx.now() : null, note: note || null })
      .where(and(eq(lineReviewRows.reviewId, reviewId), eq(lineReviewRows.requestId, requestId)))
      .returning({ requestId: lineReviewRows.requestId })
    ensureFound(noted, 'request')
    await recordEvent(tx, ctx, 'line-review.noted', `request:${requestId}`, { reviewId, looked })
  })
}
