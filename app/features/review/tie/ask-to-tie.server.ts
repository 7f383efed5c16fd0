import { and, eq, isNull } from 'drizzle-orm'
import { authorOf } from '#app/features/forum/author.ts'
import { findThread } from '#app/features/forum/queries.server.ts'
import { ensureCan } from '#app/permissions.ts'
import type { Context } from '#app/platform/context.server.ts'
import { AppError, ensureFound } from '#app/platform/errors.ts'
import { recordEvent } from '#app/platform/events.server.ts'
import { writeLog } from '#app/platform/log.server.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import { threads } from '#db/schema/index.ts'

/** Asks the author to say which product it is about; where nobody does in time, the thread is closed. */
export async function askToTie(ctx: Context, threadNo: number, reason: string): Promise<void> {
  const { id: threadId, lineId } = ensureFound(await findThread(ctx.db, threadNo), 'thread')
  ensureCan(ctx.actor, 'thread.tie')
  const tieDueAt = ctx.now() + ctx.settings.moderation.tieMs
  const asked = { tieDueAt, tieAskedBy: authorOf(ctx.actor).id, tieReason: reason }
  const open = and(eq(threads.id, threadId), isNull(threads.tieDueAt), isNull(threads.closedAt))
  await inTransaction(ctx, async (tx) => {
    const changed = await tx.update(threads).set(asked).where(open).returning({ id: threads.id })
    if (changed.length === 0) throw new AppError('conflict', { key: 'tieAsked' })
    const subject = `thread:${threadId}`
    await recordEvent(tx, ctx, 'thread.tie-asked', subject, { threadId, threadNo, lineId, reason, dueAt: tieDueAt })
    await writeLog(tx, ctx, { act: 'thread.tie-asked', subject, reason })
  })
}
