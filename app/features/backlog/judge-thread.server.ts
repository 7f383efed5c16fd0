import { findSource } from '#app/features/backlog/find-source.server.ts'
import { markJudged } from '#app/features/backlog/link-thread.server.ts'
import { ensureCan } from '#app/permissions.ts'
import type { Context } from '#app/platform/context.server.ts'
import { writeLog } from '#app/platform/log.server.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'

/** No need in here, or none that is not collected already: the thread leaves the list of those to judge. */
export async function judgeThread(ctx: Context, threadNo: number): Promise<void> {
  ensureCan(ctx.actor, 'request.collect')
  return inTransaction(ctx, async (tx) => {
    const { thread } = await findSource(tx, threadNo, undefined)
    await markJudged(tx, ctx, thread.id)
    await writeLog(tx, ctx, { act: 'thread.judge', subject: `thread:${thread.id}`, reason: 'no need here' })
  })
}
