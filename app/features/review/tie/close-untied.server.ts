import { and, asc, eq, isNotNull, lte } from 'drizzle-orm'
import type { Context } from '#app/platform/context.server.ts'
import { recordEvent } from '#app/platform/events.server.ts'
import { writeLog } from '#app/platform/log.server.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import type { Queryable } from '#db/client.server.ts'
import { threads } from '#db/schema/index.ts'

const SLICE = 50

/** Closes the threads that nobody tied to a product in time; they stay readable, and tying opens them again. */
export async function closeUntiedThreads(ctx: Context): Promise<void> {
  for (const { id: threadId, no: threadNo, lineId, reason } of await listUntied(ctx.db, ctx.now())) {
    await inTransaction(ctx, async (tx) => {
      const due = and(eq(threads.id, threadId), isUntied(ctx.now()))
      const closed = await tx
        .update(threads)
        .set({ closedAt: ctx.now(), tieDueAt: null })
        .where(due)
        .returning({ id: threads.id })
      if (closed.length === 0) return
      const subject = `thread:${threadId}`
      await recordEvent(tx, ctx, 'thread.closed', subject, { threadId, threadNo, lineId, reason })
      await writeLog(tx, ctx, { act: 'thread.closed', subject, reason: reason ?? undefined })
    })
  }
}

/** One that is out of sight asks nothing of its author; once it is back, its time is up as well. */
const isUntied = (at: number) =>
  and(isNotNull(threads.tieDueAt), lte(threads.tieDueAt, at), eq(threads.state, 'published'))

export const listUntied = (db: Queryable, at: number) =>
  db
    .select({ id: threads.id, no: threads.no, lineId: threads.lineId, reason: threads.tieReason })
    .from(threads)
    .where(isUntied(at))
    .orderBy(asc(threads.tieDueAt))
    .limit(SLICE)
