import { and, asc, eq, inArray, lte } from 'drizzle-orm'
import type { Context } from '#app/platform/context.server.ts'
import { afterCommit, inTransaction } from '#app/platform/transaction.server.ts'
import type { Transaction } from '#db/client.server.ts'
import { jobs } from '#db/schema/index.ts'

/** Does the slow part first and writes last; safe to run twice. */
export type JobHandler = (ctx: Context, payload: Record<string, unknown>) => Promise<void>
export type JobHandlers = Record<string, JobHandler>

const MAX_ATTEMPTS = 8
/** A job that has run this long was cut off with its process. */
const STALE_MS = 5 * 60_000

/** Once per name and key, however often it is asked for. */
export async function enqueue(
  tx: Transaction,
  ctx: Context,
  name: string,
  key: string,
  payload: Record<string, unknown>,
  runAt = ctx.now(),
): Promise<void> {
  await enqueueAll(tx, ctx, name, [{ key, payload }], runAt)
}

export async function enqueueAll(
  tx: Transaction,
  ctx: Context,
  name: string,
  wanted: { key: string; payload: Record<string, unknown> }[],
  runAt = ctx.now(),
): Promise<void> {
  const waits = { name, state: 'waiting' as const, runAt, createdAt: ctx.now() }
  await tx
    .insert(jobs)
    .values(wanted.map((one) => ({ id: ctx.newId(), ...one, ...waits })))
    .onConflictDoNothing({ target: [jobs.name, jobs.key] })
  afterCommit(tx, ctx.wakeJobs)
}

/** Runs what is due, oldest first, until nothing is or `most` have run; returns how many did. */
export async function runDueJobs(
  ctx: Context,
  handlers: JobHandlers,
  most = Number.POSITIVE_INFINITY,
): Promise<number> {
  let ran = 0
  for (let job = await takeJob(ctx); job; job = ran < most ? await takeJob(ctx) : undefined) {
    await runJob(ctx, handlers, job)
    ran += 1
  }
  return ran
}

async function takeJob(ctx: Context) {
  await reviveStaleJobs(ctx)
  const [due] = await ctx.db
    .select({ id: jobs.id })
    .from(jobs)
    .where(and(eq(jobs.state, 'waiting'), lte(jobs.runAt, ctx.now())))
    .orderBy(asc(jobs.runAt), asc(jobs.id))
    .limit(1)
  if (!due) return undefined
  return inTransaction(ctx, async (tx) => {
    const [job] = await tx
      .update(jobs)
      .set({ state: 'running', runAt: ctx.now() })
      .where(and(eq(jobs.id, due.id), eq(jobs.state, 'waiting')))
      .returning()
    return job
  })
}

async function reviveStaleJobs(ctx: Context) {
  const stale = await ctx.db
    .select({ id: jobs.id })
    .from(jobs)
    .where(and(eq(jobs.state, 'running'), lte(jobs.runAt, ctx.now() - STALE_MS)))
    .limit(50)
  if (stale.length === 0) return
  const ids = stale.map((job) => job.id)
  await inTransaction(ctx, (tx) => tx.update(jobs).set({ state: 'waiting' }).where(inArray(jobs.id, ids)))
}

async function runJob(ctx: Context, handlers: JobHandlers, job: typeof jobs.$inferSelect) {
  const failure = await attempt(handlers, ctx, job)
  const attempts = job.attempts + 1
  await inTransaction(ctx, async (tx) => {
    if (!failure) {
      await tx
        .update(jobs)
        .set({ state: 'done', attempts, finishedAt: ctx.now(), lastError: null })
        .where(eq(jobs.id, job.id))
      return
    }
    const state = attempts >= MAX_ATTEMPTS ? 'failed' : 'waiting'
    await tx
      .update(jobs)
      .set({ state, attempts, lastError: failure, runAt: ctx.now() + retryDelayMs(attempts) })
      .where(eq(jobs.id, job.id))
  })
}

async function attempt(
  handlers: JobHandlers,
  ctx: Context,
  job: typeof jobs.$inferSelect,
): Promise<string | undefined> {
  const handler = handlers[job.name]
  if (!handler) return `no handler for ${job.name}`
  try {
    await handler(ctx, job.payload)
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    console.warn(`job ${job.name} ${job.id} failed: ${message}`)
    return message
  }
}

const KEEP_DONE_MS = 7 * 86_400_000

export async function dropDoneJobs(ctx: Context): Promise<void> {
  const old = and(eq(jobs.state, 'done'), lte(jobs.runAt, ctx.now() - KEEP_DONE_MS))
  await inTransaction(ctx, (tx) => tx.delete(jobs).where(old))
}

/** 10 s, 40 s, 2.7 min … at most 6 h. */
export function retryDelayMs(attempts: number): number {
  return Math.min(10_000 * 4 ** (attempts - 1), 6 * 3_600_000)
}
