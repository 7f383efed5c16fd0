import { and, asc, eq, lte, notExists, sql } from 'drizzle-orm'
import type { Context } from '#app/platform/context.server.ts'
import { recordEvent } from '#app/platform/events.server.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import type { Queryable } from '#db/client.server.ts'
import { events, reviewItems } from '#db/schema/index.ts'

const AT_ONCE = 50

/** Whoever may answer is told once of an appeal that should have been answered by now. */
export async function remindOfAppeals(ctx: Context): Promise<void> {
  const overdue = await ctx.db
    .select({ id: reviewItems.id, openedAt: reviewItems.openedAt })
    .from(reviewItems)
    .where(and(eq(reviewItems.state, 'waiting'), lte(reviewItems.dueAt, ctx.now()), notExists(told(ctx.db))))
    .orderBy(asc(reviewItems.dueAt))
    .limit(AT_ONCE)
  for (const { id, openedAt } of overdue)
    await inTransaction(ctx, (tx) => recordEvent(tx, ctx, 'appeal.overdue', subjectOf(id, openedAt), { itemId: id }))
}

/** One that was opened anew is another appeal, and late in its own right. */
const subjectOf = (id: string, openedAt: number) => `appeal:${id}:${openedAt}`

const told = (db: Queryable) =>
  db
    .select({ id: events.id })
    .from(events)
    .where(eq(events.subject, sql`'appeal:' || ${reviewItems.id} || ':' || ${reviewItems.openedAt}`))
