import { and, asc, eq, isNotNull, isNull, sql } from 'drizzle-orm'
import { startClock, stopClock } from '#app/features/backlog/clocks/run-clocks.server.ts'
import type { Context } from '#app/platform/context.server.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import type { Queryable, Transaction } from '#db/client.server.ts'
import { clocks, productLines, threads } from '#db/schema/index.ts'

const SLICE = 25

export const judgeSubject = (threadId: string) => `thread:${threadId}`

export const stopJudgeClock = (tx: Transaction, ctx: Context, threadId: string) =>
  stopClock(tx, ctx, { subject: judgeSubject(threadId), kind: 'judge' })

/**
 * Threads begin to wait in the forum, which knows nothing of clocks: their clocks are started here, from the moment
 * since which they wait, and stopped where nothing waits any more.
 */
export async function tendJudgeClocks(ctx: Context): Promise<void> {
  // Where a house runs without clocks none is ever started, so what is left would come again for ever.
  if (ctx.settings.backlog.team === 'full')
    for (let waiting = await listUntimed(ctx.db); waiting.length > 0; waiting = await listUntimed(ctx.db))
      await inTransaction(ctx, async (tx) => {
        for (const thread of waiting) await startJudgeClock(tx, ctx, thread)
      })
  for (let idle = await listIdle(ctx.db); idle.length > 0; idle = await listIdle(ctx.db))
    await inTransaction(ctx, async (tx) => {
      for (const { subject } of idle) await stopClock(tx, ctx, { subject, kind: 'judge' })
    })
}

type Untimed = Awaited<ReturnType<typeof listUntimed>>[number]

const startJudgeClock = (tx: Transaction, ctx: Context, { id, lineId, pmId, toJudgeAt }: Untimed) =>
  startClock(
    tx,
    { ...ctx, now: () => toJudgeAt ?? ctx.now() },
    { kind: 'judge', subject: judgeSubject(id), lineId, ownerId: pmId },
  )

const liveClock = (subject: ReturnType<typeof sql>) => sql`exists (
  select 1 from ${clocks} where ${clocks.subject} = ${subject} and ${clocks.kind} = 'judge' and ${clocks.stoppedAt} is null)`

const listUntimed = (db: Queryable) =>
  db
    .select({ id: threads.id, lineId: threads.lineId, pmId: productLines.pmId, toJudgeAt: threads.toJudgeAt })
    .from(threads)
    .innerJoin(productLines, eq(productLines.id, threads.lineId))
    .where(
      and(
        eq(threads.state, 'published'),
        isNotNull(threads.toJudgeAt),
        sql`not ${liveClock(sql`'thread:' || ${threads.id}`)}`,
      ),
    )
    .orderBy(asc(threads.toJudgeAt), asc(threads.id))
    .limit(SLICE)

/** Out of sight, or nothing brings it before staff any more. */
const listIdle = (db: Queryable) =>
  db
    .select({ subject: clocks.subject })
    .from(clocks)
    .where(
      and(
        isNull(clocks.stoppedAt),
        eq(clocks.kind, 'judge'),
        sql`not exists (select 1 from ${threads} where ${threads.id} = substr(${clocks.subject}, 8)
          and ${threads.state} = 'published' and ${threads.toJudgeAt} is not null)`,
      ),
    )
    .limit(SLICE)

/** How many threads wait longer than they should. */
export const countLateToJudge = (db: Queryable, at: number) =>
  db.$count(clocks, and(isNull(clocks.stoppedAt), sql`${clocks.dueAt} <= ${at}`, eq(clocks.kind, 'judge')))
