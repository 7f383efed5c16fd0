import { and, eq, inArray, lte } from 'drizzle-orm'
import { leaveRoom } from '#app/features/backlog/intake/csv/leave-room.server.ts'
import { dropRunFile } from '#app/features/backlog/intake/csv/run-file.server.ts'
import { findRun, type Run } from '#app/features/backlog/intake/csv/run-queries.server.ts'
import { takeSlice } from '#app/features/backlog/intake/csv/take-slice.server.ts'
import { undoSlice } from '#app/features/backlog/intake/csv/undo-slice.server.ts'
import { ensureCan } from '#app/permissions.ts'
import type { Context } from '#app/platform/context.server.ts'
import { AppError, ensureFound } from '#app/platform/errors.ts'
import { recordEvent } from '#app/platform/events.server.ts'
import { enqueue } from '#app/platform/jobs.server.ts'
import { writeLog } from '#app/platform/log.server.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import type { Transaction } from '#db/client.server.ts'
import { inboxRuns } from '#db/schema/index.ts'

const SLICES_A_JOB = 60

/** Everything that can be taken in goes into the inbox, by a job. Pressed twice it goes in once. */
export const commitRun = (ctx: Context, runId: string) =>
  order(ctx, runId, {
    ...{ from: ['ready'], to: 'committing', done: 'committed', job: 'commit-inbox-run' },
    moment: { committedAt: ctx.now() },
  })

/** What nobody judged yet goes; what was judged stays on record, and is retracted from its request. */
export const undoRun = (ctx: Context, runId: string) =>
  order(ctx, runId, {
    from: ['reading', 'ready', 'broken', 'committing', 'committed'],
    ...{ to: 'undoing', done: 'undone', job: 'undo-inbox-run', moment: { undoneAt: ctx.now() } },
  })

type Ordered = {
  from: Run['state'][]
  to: 'committing' | 'undoing'
  done: 'committed' | 'undone'
  job: string
  moment: { committedAt: number } | { undoneAt: number }
}

async function order(ctx: Context, runId: string, { from, to, done, job, moment }: Ordered): Promise<void> {
  ensureCan(ctx.actor, 'inbox.import')
  return inTransaction(ctx, async (tx) => {
    const { state } = ensureFound(await findRun(tx, runId), 'inboxRun')
    if (state === to || state === done) return
    if (!from.includes(state)) throw new AppError('conflict', { key: 'intake.runMoved' })
    await tx
      .update(inboxRuns)
      .set({ state: to, ...moment })
      .where(eq(inboxRuns.id, runId))
    await enqueue(tx, ctx, job, `${runId}:${ctx.newId()}`, { runId })
    await writeLog(tx, ctx, { act: `inbox.run-${to}`, subject: `inbox-run:${runId}` })
  })
}

export const commitInboxRun = (ctx: Context, { runId }: Record<string, unknown>) =>
  inSlices(ctx, String(runId), { job: 'commit-inbox-run', while: 'committing', ends: 'committed', slice: takeSlice })

export const undoInboxRun = (ctx: Context, { runId }: Record<string, unknown>) =>
  inSlices(ctx, String(runId), { job: 'undo-inbox-run', while: 'undoing', ends: 'undone', slice: undoSlice })

type Work = {
  job: string
  while: Run['state']
  ends: Run['state']
  /** False once nothing is left. */
  slice(tx: Transaction, ctx: Context, run: Run): Promise<boolean>
}

/** Each slice in a transaction of its own, with all that it decides by; another order meanwhile is obeyed at the next. */
async function inSlices(ctx: Context, runId: string, work: Work): Promise<void> {
  for (let done = 0; done < SLICES_A_JOB; done++) {
    const left = await inTransaction(ctx, async (tx) => {
      const run = await findRun(tx, runId)
      if (run?.state !== work.while) return 'ordered otherwise'
      return (await work.slice(tx, ctx, run)) ? 'more' : 'nothing'
    })
    if (left === 'ordered otherwise') return
    if (left === 'nothing') return settle(ctx, runId, work)
    await leaveRoom()
  }
  await inTransaction(ctx, (tx) => enqueue(tx, ctx, work.job, `${runId}:${ctx.newId()}`, { runId }))
}

async function settle(ctx: Context, runId: string, { while: from, ends }: Work) {
  await dropRunFile(ctx.deployment, runId)
  await inTransaction(ctx, async (tx) => {
    const still = and(eq(inboxRuns.id, runId), eq(inboxRuns.state, from))
    await tx.update(inboxRuns).set({ state: ends }).where(still)
    await recordEvent(tx, ctx, 'inbox.run-changed', `inbox-run:${runId}`, { runId })
  })
}

/** A file that nobody took in, or that could not be read to its end, is forgotten, row by row. */
export async function forgetOldRuns(ctx: Context): Promise<void> {
  const { runMs } = ctx.settings.inbox
  const old = and(inArray(inboxRuns.state, ['ready', 'broken']), lte(inboxRuns.at, ctx.now() - runMs))
  const runs = await ctx.db.select({ id: inboxRuns.id }).from(inboxRuns).where(old).limit(10)
  for (const { id } of runs) await undoRun(ctx, id)
}
