import { and, eq, inArray, isNull } from 'drizzle-orm'
import { reopenThread } from '#app/features/backlog/judging/reopen-thread.server.ts'
import { findStandingOutcome } from '#app/features/backlog/judging/settle-thread.server.ts'
import { recountRequest } from '#app/features/backlog/recount-request.server.ts'
import { findRequest, listLedgerIds } from '#app/features/backlog/request-queries.server.ts'
import { ensureCan } from '#app/permissions.ts'
import type { Context } from '#app/platform/context.server.ts'
import { ensureFound } from '#app/platform/errors.ts'
import { recordEvent } from '#app/platform/events.server.ts'
import { writeLog } from '#app/platform/log.server.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import type { Transaction } from '#db/client.server.ts'
import { mentions, requestThreads, threads } from '#db/schema/index.ts'

type Unlinked = { threadNo: number; requestNo: number; why: string }

/** Takes a thread out of a request: what was collected from it stays on record and no longer counts. */
export async function unlinkThread(ctx: Context, { threadNo, requestNo, why }: Unlinked): Promise<void> {
  ensureCan(ctx.actor, 'request.collect')
  return inTransaction(ctx, async (tx) => {
    const { id } = ensureFound(await findRequest(tx, requestNo), 'request')
    // Whatever became of the thread since: what is out of sight must not stay linked.
    const [found] = await tx.select({ id: threads.id }).from(threads).where(eq(threads.no, threadNo))
    const thread = ensureFound(found, 'thread')
    const ids = await listLedgerIds(tx, id)
    await tx
      .update(mentions)
      .set({ retractedAt: ctx.now(), retractedWhy: why })
      .where(and(eq(mentions.threadId, thread.id), inArray(mentions.requestId, ids), isNull(mentions.retractedAt)))
    await tx
      .delete(requestThreads)
      .where(and(eq(requestThreads.threadId, thread.id), inArray(requestThreads.requestId, ids)))
    for (const each of ids) await recountRequest(tx, each)
    await reopenCollected(tx, ctx, thread.id, why)
    await recordEvent(tx, ctx, 'request.unlinked', `request:${id}`, {
      requestId: id,
      requestNo,
      threadIds: [thread.id],
    })
    await writeLog(tx, ctx, {
      act: 'request.unlink',
      subject: `request:${id}`,
      reason: why,
      details: { threadId: thread.id },
    })
  })
}

/** Nothing is collected from it any more: whether there is a need in it is open again. */
async function reopenCollected(tx: Transaction, ctx: Context, threadId: string, why: string) {
  if ((await tx.$count(requestThreads, eq(requestThreads.threadId, threadId))) > 0) return
  const standing = await findStandingOutcome(tx, threadId)
  if (standing?.outcome === 'collected') await reopenThread(tx, ctx, standing, why)
}
