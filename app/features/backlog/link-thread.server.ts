import { and, eq, isNull } from 'drizzle-orm'
import { authorOf } from '#app/features/forum/author.ts'
import type { Context } from '#app/platform/context.server.ts'
import { recordEvent } from '#app/platform/events.server.ts'
import type { Transaction } from '#db/client.server.ts'
import { requestThreads, threads } from '#db/schema/index.ts'

/** The thread shows the request from now on, and has been judged by that. */
export async function linkThread(tx: Transaction, ctx: Context, requestId: string, threadId: string): Promise<void> {
  const linked = { threadId, requestId, linkedAt: ctx.now(), linkedBy: authorOf(ctx.actor).id }
  await tx.insert(requestThreads).values(linked).onConflictDoNothing()
  await markJudged(tx, ctx, threadId)
}

/** Once is enough; who judged first stands. */
export async function markJudged(tx: Transaction, ctx: Context, threadId: string): Promise<void> {
  const [judged] = await tx
    .update(threads)
    .set({ judgedAt: ctx.now(), judgedBy: authorOf(ctx.actor).id })
    .where(and(eq(threads.id, threadId), isNull(threads.judgedAt)))
    .returning({ id: threads.id })
  if (judged) await recordEvent(tx, ctx, 'thread.judged', `thread:${threadId}`, { threadId })
}
