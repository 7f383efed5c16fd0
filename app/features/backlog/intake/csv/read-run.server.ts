import { and, eq, sql } from 'drizzle-orm'
import type { AnySQLiteColumn } from 'drizzle-orm/sqlite-core'
import { type Classified, classifyRows } from '#app/features/backlog/intake/csv/classify-rows.server.ts'
import { findColumns } from '#app/features/backlog/intake/csv/columns.ts'
import { leaveRoom } from '#app/features/backlog/intake/csv/leave-room.server.ts'
import { readRow } from '#app/features/backlog/intake/csv/read-row.ts'
import {
  dropRunFile,
  headerOf,
  type Parsed,
  problemOf,
  readRecords,
} from '#app/features/backlog/intake/csv/run-file.server.ts'
import { findRun, type Run } from '#app/features/backlog/intake/csv/run-queries.server.ts'
import { readLineChoice } from '#app/features/backlog/intake/line-for.server.ts'
import { personFor } from '#app/features/backlog/people/person-for.server.ts'
import { listLines } from '#app/features/catalogue/queries.server.ts'
import type { Context } from '#app/platform/context.server.ts'
import type { Said } from '#app/platform/errors.ts'
import { recordEvent } from '#app/platform/events.server.ts'
import { enqueue } from '#app/platform/jobs.server.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import type { Transaction } from '#db/client.server.ts'
import { inboxRunRows, inboxRuns } from '#db/schema/index.ts'

/** Rows in one transaction: some ten milliseconds of writing. */
const SLICE = 50
/** Then other jobs have their turn, and this one goes on where it was. */
const ROWS_A_JOB = 2_500

/** Reads a file that was brought in, slice by slice, and notes what would become of every row. */
export async function readInboxRun(ctx: Context, { runId }: Record<string, unknown>): Promise<void> {
  const run = await findRun(ctx.db, String(runId))
  if (run?.state !== 'reading') return
  try {
    const ended = await readSome(ctx, run)
    if (ended === 'more' || ended === 'stopped') return
    await settle(ctx, run.id, ended === 'all' ? null : ended)
  } catch (error) {
    const problem = problemOf(error)
    if (!problem) throw error
    await settle(ctx, run.id, problem)
  }
  await dropRunFile(ctx.deployment, run.id)
}

async function readSome(ctx: Context, run: Run): Promise<'more' | 'stopped' | 'all' | Said> {
  const { divider, names } = await headerOf(ctx.deployment, run.id)
  const columns = findColumns(names)
  const at = columns.ok ? columns.at : {}
  const known = { runId: run.id, lines: await listLines(ctx.db), chooseLine: await readLineChoice(ctx) }
  const { csvRows } = ctx.settings.inbox
  let slice: Parsed[] = []
  let [read, seen] = [0, run.rows]
  const storeSlice = async () => {
    const numbered = slice.map(({ record, line }) => ({ line, reading: readRow(record, at, ctx.now(), names.length) }))
    const stands = await store(ctx, run.id, await classifyRows(ctx, { ...known, seen }, numbered), slice.at(-1))
    read += slice.length
    seen += slice.length
    slice = []
    await leaveRoom()
    return stands
  }
  const after = { line: run.lastLine, byte: run.bytesRead }
  for await (const parsed of readRecords(ctx.deployment, { runId: run.id, divider, after })) {
    if (seen + slice.length >= csvRows) return { key: 'intake.tooManyRows', values: { limit: csvRows } }
    slice.push(parsed)
    if (slice.length < SLICE) continue
    if (!(await storeSlice())) return 'stopped'
    if (read >= ROWS_A_JOB) return goOn(ctx, run.id, parsed.endLine)
  }
  if (slice.length > 0 && !(await storeSlice())) return 'stopped'
  return seen === 0 ? { key: 'intake.noRows' } : 'all'
}

async function goOn(ctx: Context, runId: string, line: number): Promise<'more'> {
  await inTransaction(ctx, (tx) => enqueue(tx, ctx, 'read-inbox-run', `${runId}:${line}`, { runId }))
  return 'more'
}

/**
 * The counts go with the rows, so that a job that is cut off goes on without counting anything twice. False once
 * somebody has the file forgotten.
 */
async function store(ctx: Context, runId: string, classified: Classified[], last: Parsed | undefined) {
  const counted = (kind: Classified['kind']) => classified.filter((row) => row.kind === kind).length
  return inTransaction(ctx, async (tx) => {
    const [reading] = await tx
      .update(inboxRuns)
      .set({
        ...{ lastLine: last?.endLine, bytesRead: last?.endByte },
        ...{ rows: plus(inboxRuns.rows, classified.length), ok: plus(inboxRuns.ok, counted('ok')) },
        needsLine: plus(inboxRuns.needsLine, counted('needs-line')),
        looksLike: plus(inboxRuns.looksLike, counted('looks-like')),
        duplicates: plus(inboxRuns.duplicates, counted('duplicate')),
        faults: plus(inboxRuns.faults, counted('fault')),
      })
      .where(isReading(runId))
      .returning({ id: inboxRuns.id })
    if (!reading) return false
    const rows: (typeof inboxRunRows.$inferInsert)[] = []
    for (const { asker, ...row } of classified) {
      const personId = asker && row.item ? await personFor(tx, ctx, { ...asker, verified: true }) : null
      rows.push({ runId, ...row, item: row.item && { ...row.item, personId } })
    }
    await tx.insert(inboxRunRows).values(rows).onConflictDoNothing()
    return true
  })
}

const isReading = (runId: string) => and(eq(inboxRuns.id, runId), eq(inboxRuns.state, 'reading'))

const plus = (column: AnySQLiteColumn, count: number) => sql`${column} + ${count}`

async function settle(ctx: Context, runId: string, problem: Said | null) {
  await inTransaction(ctx, async (tx: Transaction) => {
    await tx
      .update(inboxRuns)
      .set({ state: problem ? 'broken' : 'ready', problem })
      .where(isReading(runId))
    await recordEvent(tx, ctx, 'inbox.run-changed', `inbox-run:${runId}`, { runId })
  })
}
