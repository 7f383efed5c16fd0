import { and, desc, eq, isNull } from 'drizzle-orm'
import { type NotDemandCode, sourcesOf } from '#app/features/backlog/judging/judging-sources.ts'
import { stopJudgeClock } from '#app/features/backlog/judging/tend-judge-clocks.server.ts'
import { authorOf } from '#app/features/forum/author.ts'
import type { Context } from '#app/platform/context.server.ts'
import { recordEvent } from '#app/platform/events.server.ts'
import type { Queryable, Transaction } from '#db/client.server.ts'
import { judgeOutcomes, nominations, threads } from '#db/schema/index.ts'

type JudgeOutcome =
  | { outcome: 'collected'; requestId: string; requestNo: number }
  | { outcome: 'not-a-demand'; code: NotDemandCode; sentence: string | null }

export const openNominationsOf = (threadId: string) =>
  and(eq(nominations.threadId, threadId), isNull(nominations.settledAt), isNull(nominations.withdrawnAt))

/** The thread leaves the list of those to judge, and what came of it is kept. False where nothing waited. */
export async function settleThread(
  tx: Transaction,
  ctx: Context,
  threadId: string,
  settled: JudgeOutcome,
): Promise<boolean> {
  const [thread] = await tx.select().from(threads).where(eq(threads.id, threadId))
  if (!thread) return false
  const at = ctx.now()
  const judgedBy = authorOf(ctx.actor).id
  if (thread.toJudgeAt === null) {
    // Collected without anybody having asked for it: judged by that all the same.
    if (thread.judgedAt === null)
      await tx.update(threads).set({ judgedAt: at, judgedBy }).where(eq(threads.id, threadId))
    return false
  }
  const heard = await tx
    .update(nominations)
    .set({ settledAt: at })
    .where(openNominationsOf(threadId))
    .returning({ accountId: nominations.accountId })
  const sources = sourcesOf({ ...thread, nominations: heard.length })
  await tx.update(threads).set({ judgedAt: at, judgedBy, toJudgeAt: null }).where(eq(threads.id, threadId))
  const id = ctx.newId()
  const { requestNo, ...kept } = { requestNo: null, ...settled }
  await tx.insert(judgeOutcomes).values({ id, threadId, ...kept, sources, since: thread.toJudgeAt, judgedBy, at })
  await stopJudgeClock(tx, ctx, threadId)
  await recordEvent(tx, ctx, 'thread.judged', `thread:${threadId}`, {
    ...{ threadId, threadNo: thread.no, title: thread.title, outcome: settled.outcome, requestNo },
    ...(settled.outcome === 'not-a-demand' && { code: settled.code, sentence: settled.sentence }),
    // Who asked a question that somebody else put forward never claimed a need.
    ...{ authorId: sources.includes('need') || thread.notPossible === 'said' ? thread.authorId : null },
    nominatorIds: heard.map(({ accountId }) => accountId),
  })
  return true
}

/** What stands of a thread's outcomes, the latest. */
export async function findStandingOutcome(db: Queryable, threadId: string) {
  const [standing] = await db
    .select()
    .from(judgeOutcomes)
    .where(and(eq(judgeOutcomes.threadId, threadId), isNull(judgeOutcomes.takenBackAt)))
    .orderBy(desc(judgeOutcomes.at))
    .limit(1)
  return standing
}
