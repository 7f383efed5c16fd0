import { setImmediate as breathe } from 'node:timers/promises'
import { and, eq, inArray, lte, ne, sql } from 'drizzle-orm'
import { dropRunFile } from '#app/features/backlog/intake/csv/run-file.server.ts'
import {
  findRun,
  listRows,
  ROW_KINDS,
  type Run,
  type RunRow,
  TAKEN_KINDS,
} from '#app/features/backlog/intake/csv/run-queries.server.ts'
import { hideIfAlone } from '#app/features/backlog/intake/hide-if-alone.server.ts'
import { itemRow } from '#app/features/backlog/intake/store-item.server.ts'
import { retractOutside } from '#app/features/backlog/people/retract-outside.server.ts'
import { ensureCan } from '#app/permissions.ts'
import type { Context } from '#app/platform/context.server.ts'
import { AppError, ensureFound } from '#app/platform/errors.ts'
import { recordEvent } from '#app/platform/events.server.ts'
import { enqueue } from '#app/platform/jobs.server.ts'
import { writeLog } from '#app/platform/log.server.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import type { Transaction } from '#db/client.server.ts'
import { inboxItems, inboxRunRows, inboxRuns } from '#db/schema/index.ts'

const SLICE = 40
const SLICES_A_JOB = 60
const WHY = 'the import was undone'

/** Everything that can be taken in goes into the inbox, by a job. */
export const commitRun = (ctx: Context, runId: string) =>
  order(ctx, runId, { from: ['ready'], to: 'committing', job: 'commit-inbox-run', moment: { committedAt: ctx.now() } })

/** What nobody judged yet goes; what was attached is retracted from its request. */
export const undoRun = (ctx: Context, runId: string) =>
  order(ctx, runId, {
    ...{ from: ['ready', 'broken', 'committing', 'committed'], to: 'undoing', job: 'undo-inbox-run' },
    moment: { undoneAt: ctx.now() },
  })

type Ordered = {
  from: Run['state'][]
  to: 'committing' | 'undoing'
  job: string
  moment: { committedAt: number } | { undoneAt: number }
}

async function order(ctx: Context, runId: string, { from, to, job, moment }: Ordered): Promise<void> {
  ensureCan(ctx.actor, 'inbox.import')
  return inTransaction(ctx, async (tx) => {
    ensureFound(await findRun(tx, runId), 'inboxRun')
    const [run] = await tx
      .update(inboxRuns)
      .set({ state: to, ...moment })
      .where(and(eq(inboxRuns.id, runId), inArray(inboxRuns.state, from)))
      .returning({ id: inboxRuns.id })
    if (!run) throw new AppError('conflict', { key: 'intake.runMoved' })
    await enqueue(tx, ctx, job, `${runId}:${ctx.newId()}`, { runId })
    await writeLog(tx, ctx, { act: `inbox.run-${to}`, subject: `inbox-run:${runId}` })
  })
}

export async function commitInboxRun(ctx: Context, { runId }: Record<string, unknown>): Promise<void> {
  await inSlices(ctx, String(runId), {
    job: 'commit-inbox-run',
    while: 'committing',
    ends: 'committed',
    slice: takeSlice,
  })
}

export async function undoInboxRun(ctx: Context, { runId }: Record<string, unknown>): Promise<void> {
  await inSlices(ctx, String(runId), { job: 'undo-inbox-run', while: 'undoing', ends: 'undone', slice: undoSlice })
}

type Work = {
  job: string
  while: Run['state']
  ends: Run['state']
  /** False once nothing is left. */
  slice(ctx: Context, run: Run): Promise<boolean>
}

/** Each slice in a transaction of its own; whoever orders otherwise meanwhile is obeyed at the next one. */
async function inSlices(ctx: Context, runId: string, work: Work) {
  for (let done = 0; done < SLICES_A_JOB; done++) {
    const run = await findRun(ctx.db, runId)
    if (run?.state !== work.while) return
    if (!(await work.slice(ctx, run))) return settle(ctx, runId, work.ends)
    await breathe()
  }
  await inTransaction(ctx, (tx) => enqueue(tx, ctx, work.job, `${runId}:${ctx.newId()}`, { runId }))
}

async function settle(ctx: Context, runId: string, state: Run['state']) {
  await dropRunFile(ctx.deployment, runId)
  await inTransaction(ctx, async (tx) => {
    await tx.update(inboxRuns).set({ state }).where(eq(inboxRuns.id, runId))
    await recordEvent(tx, ctx, 'inbox.run-changed', `inbox-run:${runId}`, { runId })
  })
}

async function takeSlice(ctx: Context, run: Run): Promise<boolean> {
  const rows = await nextRows(ctx, run.id, TAKEN_KINDS)
  if (rows.length === 0) return false
  const items = rows.map((row) => itemOf(ctx, run, row))
  await inTransaction(ctx, async (tx) => {
    const stored = await tx.insert(inboxItems).values(items).onConflictDoNothing().returning({ id: inboxItems.id })
    await dropRows(tx, run.id, rows)
    await tx
      .update(inboxRuns)
      .set({ stored: sql`${inboxRuns.stored} + ${stored.length}` })
      .where(eq(inboxRuns.id, run.id))
  })
  return true
}

async function nextRows(ctx: Context, runId: string, kinds: readonly RunRow['kind'][]): Promise<RunRow[]> {
  for (const kind of kinds) {
    const rows = await listRows(ctx.db, runId, kind, 0, SLICE)
    if (rows.length > 0) return rows
  }
  return []
}

function itemOf(ctx: Context, run: Run, { line, item, contentHash }: RunRow) {
  const { lang, contact, ...said } = ensureFound(item, 'inboxItem')
  return itemRow(ctx, {
    ...{ channel: 'import', sourceKey: `${run.id}:${line}`, runId: run.id, capturedBy: run.by, ...said },
    ...{ language: lang === 'zh-CN' ? 'zh-CN' : 'en', contentHash: contentHash ?? undefined },
    ...(contact && { contact: { channel: 'handle', value: contact } }),
    ...{ consents: contact !== null, verified: true },
  })
}

const dropRows = (tx: Transaction, runId: string, rows: readonly RunRow[]) =>
  tx.delete(inboxRunRows).where(
    and(
      eq(inboxRunRows.runId, runId),
      inArray(
        inboxRunRows.line,
        rows.map((row) => row.line),
      ),
    ),
  )

/** First what was read and waits to be taken in, then what was taken in. */
async function undoSlice(ctx: Context, run: Run): Promise<boolean> {
  const waiting = await nextRows(ctx, run.id, ROW_KINDS)
  if (waiting.length > 0) {
    await inTransaction(ctx, (tx) => dropRows(tx, run.id, waiting))
    return true
  }
  const items = await ctx.db
    .select({ id: inboxItems.id, state: inboxItems.state, requestId: inboxItems.requestId })
    .from(inboxItems)
    .where(and(eq(inboxItems.runId, run.id), ne(inboxItems.state, 'undone')))
    // What opened a request goes last, when nothing else of this import still speaks for it.
    .orderBy(sql`${inboxItems.state} = 'filed'`)
    .limit(SLICE)
  if (items.length === 0) return false
  const attached = items.filter((item) => item.requestId !== null)
  const gone = items.filter((item) => item.requestId === null).map((item) => item.id)
  await inTransaction(ctx, async (tx) => {
    await tx.delete(inboxItems).where(inArray(inboxItems.id, gone))
    const kept = attached.map((item) => item.id)
    await retractOutside(tx, ctx, kept, WHY)
    for (const { state, requestId } of attached)
      if (state === 'filed') await hideIfAlone(tx, ctx, { requestId, why: WHY })
    await tx.update(inboxItems).set({ state: 'undone', contact: null }).where(inArray(inboxItems.id, kept))
    await tx
      .update(inboxRuns)
      .set({
        removed: sql`${inboxRuns.removed} + ${gone.length}`,
        retracted: sql`${inboxRuns.retracted} + ${kept.length}`,
      })
      .where(eq(inboxRuns.id, run.id))
  })
  return true
}

/** A file that nobody took in, or that could not be read to its end, is forgotten, row by row. */
export async function forgetOldRuns(ctx: Context): Promise<void> {
  const { runMs } = ctx.settings.inbox
  const old = and(inArray(inboxRuns.state, ['ready', 'broken']), lte(inboxRuns.at, ctx.now() - runMs))
  const runs = await ctx.db.select({ id: inboxRuns.id }).from(inboxRuns).where(old).limit(10)
  for (const { id } of runs) await undoRun(ctx, id)
}
