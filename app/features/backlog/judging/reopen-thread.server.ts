import { and, eq } from 'drizzle-orm'
import { findStandingOutcome } from '#app/features/backlog/judging/settle-thread.server.ts'
import { authorOf } from '#app/features/forum/author.ts'
import { ensureCan } from '#app/permissions.ts'
import type { Context } from '#app/platform/context.server.ts'
import { AppError, ensureFound } from '#app/platform/errors.ts'
import { recordEvent } from '#app/platform/events.server.ts'
import { writeLog } from '#app/platform/log.server.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import type { Transaction } from '#db/client.server.ts'
import { judgeOutcomes, nominations, threads } from '#db/schema/index.ts'

type Outcome = typeof judgeOutcomes.$inferSelect

/** Takes back that a thread is no demand: it waits again, as long as it had waited. */
export async function takeBackOutcome(ctx: Context, outcomeId: string, why: string): Promise<void> {
  ensureCan(ctx.actor, 'request.collect')
  return inTransaction(ctx, async (tx) => {
    const [found] = await tx.select().from(judgeOutcomes).where(eq(judgeOutcomes.id, outcomeId))
    const outcome = ensureFound(found, 'page')
    const standing = await findStandingOutcome(tx, outcome.threadId)
    if (standing?.id !== outcome.id) throw new AppError('conflict', { key: 'judging.overtaken' })
    if (outcome.outcome === 'collected') throw new AppError('conflict', { key: 'judging.unlinkInstead' })
    await reopenThread(tx, ctx, outcome, why)
  })
}

/** `outcome` is the one that stands. */
export async function reopenThread(tx: Transaction, ctx: Context, outcome: Outcome, why: string): Promise<void> {
  const { id, threadId, since, at, code } = outcome
  const takenBack = { takenBackAt: ctx.now(), takenBackBy: authorOf(ctx.actor).id, takenBackWhy: why }
  await tx.update(judgeOutcomes).set(takenBack).where(eq(judgeOutcomes.id, id))
  const earlier = await findStandingOutcome(tx, threadId)
  const judged = { judgedAt: earlier?.at ?? null, judgedBy: earlier?.judgedBy ?? null }
  const [thread] = await tx
    .update(threads)
    .set({ ...judged, toJudgeAt: since })
    .where(eq(threads.id, threadId))
    .returning()
  await tx
    .update(nominations)
    .set({ settledAt: null })
    .where(and(eq(nominations.threadId, threadId), eq(nominations.settledAt, at)))
  await recordEvent(tx, ctx, 'thread.judged-anew', `thread:${threadId}`, {
    ...{ threadId, threadNo: thread?.no, title: thread?.title },
    // Only who was told that it is none hears that it is looked at again.
    authorId: code !== null && outcome.sources.includes('need') ? thread?.authorId : null,
  })
  await writeLog(tx, ctx, { act: 'thread.judge-anew', subject: `thread:${threadId}`, reason: why })
}
