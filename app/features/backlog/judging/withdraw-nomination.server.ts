import { and, eq } from 'drizzle-orm'
import { findSource } from '#app/features/backlog/find-source.server.ts'
import { sourcesOf } from '#app/features/backlog/judging/judging-sources.ts'
import { openNominationsOf } from '#app/features/backlog/judging/settle-thread.server.ts'
import { stopJudgeClock } from '#app/features/backlog/judging/tend-judge-clocks.server.ts'
import { authorOf } from '#app/features/forum/author.ts'
import { ensureCan } from '#app/permissions.ts'
import type { Context } from '#app/platform/context.server.ts'
import { recordEvent } from '#app/platform/events.server.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import { nominations, threads } from '#db/schema/index.ts'

/** Takes back one's own, while nobody has judged it. Where nothing else brings the thread before staff it waits no more. */
export async function withdrawNomination(ctx: Context, threadNo: number): Promise<void> {
  ensureCan(ctx.actor, 'demand.take-back')
  const accountId = authorOf(ctx.actor).id
  return inTransaction(ctx, async (tx) => {
    const { thread } = await findSource(tx, threadNo, undefined)
    const [withdrawn] = await tx
      .update(nominations)
      .set({ withdrawnAt: ctx.now() })
      .where(and(openNominationsOf(thread.id), eq(nominations.accountId, accountId)))
      .returning({ id: nominations.id })
    if (!withdrawn) return
    const [row] = await tx.select().from(threads).where(eq(threads.id, thread.id))
    const left = await tx.$count(nominations, openNominationsOf(thread.id))
    if (row && sourcesOf({ ...row, nominations: left }).length === 0) {
      await tx.update(threads).set({ toJudgeAt: null }).where(eq(threads.id, thread.id))
      await stopJudgeClock(tx, ctx, thread.id)
    }
    await recordEvent(tx, ctx, 'thread.nominated', `thread:${thread.id}`, { threadId: thread.id, withdrawn: true })
  })
}
