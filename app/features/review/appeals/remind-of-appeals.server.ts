import { and, asc, eq, lte } from 'drizzle-orm'
import type { Context } from '#app/platform/context.server.ts'
import { recordEvent } from '#app/platform/events.server.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import { events, reviewItems } from '#db/schema/index.ts'

const AT_ONCE = 50

/** Whoever may answer is told once of an appeal that should have been answered by now. */
export async function remindOfAppeals(ctx: Context): Promise<void> {
  const overdue = await ctx.db
    .select({ id: reviewItems.id, openedAt: reviewItems.openedAt })
    .from(reviewItems)
    .where(and(eq(reviewItems.state, 'waiting'), lte(reviewItems.dueAt, ctx.now())))
    .orderBy(asc(reviewItems.dueAt))
    .limit(AT_ONCE)
  for (const { id, openedAt } of overdue) {
    // One that was opened anew is another appeal, and late in its own right.
    const subject = `appeal:${id}:${openedAt}`
    const [told] = await ctx.db.select({ id: events.id }).from(events).where(eq(events.subject, subject)).limit(1)
    if (!told) await inTransaction(ctx, (tx) => recordEvent(tx, ctx, 'appeal.overdue', subject, { itemId: id }))
  }
}
