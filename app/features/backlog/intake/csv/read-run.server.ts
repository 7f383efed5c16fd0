import { setImmediate as breathe } from 'node:timers/promises'
import { eq, sql } from 'drizzle-orm'
import type { AnySQLiteColumn } from 'drizzle-orm/sqlite-core'
import { type Classified, classifyRows } from '#app/features/backlog/intake/csv/classify-rows.server.ts'
import { findColumns } from '#app/features/backlog/intake/csv/columns.ts'
import { readRow } from '#app/features/backlog/intake/csv/read-row.ts'
import {
  dropRunFile,
  headerOf,
  type Parsed,
  problemOf,
  readRecords,
} from '#app/features/backlog/intake/csv/run-file.server.ts'
import { findRun, type Run } from '#app/features/backlog/intake/csv/run-queries.server.ts'
import { personFor } from '#app/features/backlog/people/person-for.server.ts'
import { listLines } from '#app/features/catalogue/queries.server.ts'
import type { Context } from '#app/platform/context.server.ts'
import type { Said } from '#app/platform/errors.ts'
import { recordEvent } from '#app/platform/events.server.ts'
import { enqueue } from '#app/platform/jobs.server.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import type { Transaction } from '#db/client.server.ts'
import { inboxRunRows, inboxRuns } from '#db/schema/index.ts'

/** Rows in one transaction: well under ten milliseconds of writing. */
const SLICE = 25
/** Then other jobs have their turn, and this one goes on where it was. */
const ROWS_A_JOB = 2_500

/** Reads a file that was brought in, slice by slice, and notes what would become of every row. */
export async function readInboxRun(ctx: Context, { runId }: Record<string, unknown>): Promise<void> {
  const run = await findRun(ctx.db, String(runId))
  if (run?.state !== 'reading') return
  try {
    const ended = await readSome(ctx, run)
    if (ended === 'more') return
    await settle(ctx, run.id, ended === 'all' ? null : ended)
  } catch (error) {
    const problem = problemOf(error)
    if (!problem) throw error
    await settle(ctx, run.id, problem)
  }
  await dropRunFile(ctx.deployment, run.id)
}

async function readSome(ctx: Context, run: Run): Promise<'more' | 'all' | Said> {
  const { divider, names } = await headerOf(ctx.deployment, run)
  const columns = findColumns(names)
  const at = columns.ok ? columns.at : {}
  const lines = await listLines(ctx.db)
  const { csvRows } = ctx.settings.inbox
  let slice: Parsed[] = []
  let [read, seen] = [0, run.rows]
  const storeSlice = async () => {
    const numbered = slice.map(({ record, line }) => ({ line, reading: readRow(record, at, ctx.now()) }))
    await store(ctx, run.id, await classifyRows(ctx, { runId: run.id, lines, seen }, numbered), slice.at(-1))
    read += slice.length
    seen += slice.length
    slice = []
    await breathe()
  }
  for await (const parsed of readRecords(ctx.deployment, { runId: run.id, encoding: run.encoding, divider })) {
    if (parsed.line <= run.lastLine) continue
    slice.push(parsed)
    if (slice.length < SLICE) continue
    await storeSlice()
    if (seen >= csvRows) return { key: 'intake.tooManyRows', values: { limit: csvRows } }
    if (read >= ROWS_A_JOB) return goOn(ctx, run.id, parsed.line)
  }
  if (slice.length > 0) await storeSlice()
  return 'all'
}

async function goOn(ctx: Context, runId: string, line: number): Promise<'more'> {
  await inTransaction(ctx, (tx) => enqueue(tx, ctx, 'read-inbox-run', `${runId}:${line}`, { runId }))
  return 'more'
}

/** The counts go with the rows, so that a job that is cut off goes on without counting anything twice. */
async function store(ctx: Context, runId: string, classified: Classified[], last: Parsed | undefined) {
  const counted = (kind: Classified['kind']) => classified.filter((row) => row.kind === kind).length
  await inTransaction(ctx, async (tx) => {
    for (const { asker, ...row } of classified) {
      const personId = asker && row.item ? await personFor(tx, ctx, { ...asker, verified: true }) : null
      await tx
        .insert(inboxRunRows)
        .values({ runId, ...row, item: row.item && { ...row.item, personId } })
        .onConflictDoNothing()
    }
    await tx
      .update(inboxRuns)
      .set({
        ...{ lastLine: last?.line, bytesRead: last?.bytes },
        ...{ rows: plus(inboxRuns.rows, classified.length), ok: plus(inboxRuns.ok, counted('ok')) },
        needsLine: plus(inboxRuns.needsLine, counted('needs-line')),
        looksLike: plus(inboxRuns.looksLike, counted('looks-like')),
        duplicates: plus(inboxRuns.duplicates, counted('duplicate')),
        faults: plus(inboxRuns.faults, counted('fault')),
      })
      .where(eq(inboxRuns.id, runId))
  })
}

const plus = (column: AnySQLiteColumn, count: number) => sql`${column} + ${count}`

async function settle(ctx: Context, runId: string, problem: Said | null) {
  await inTransaction(ctx, async (tx: Transaction) => {
    await tx
      .update(inboxRuns)
      .set({ state: problem ? 'broken' : 'ready', problem })
      .where(eq(inboxRuns.id, runId))
    await recordEvent(tx, ctx, 'inbox.run-changed', `inbox-run:${runId}`, { runId })
  })
}
