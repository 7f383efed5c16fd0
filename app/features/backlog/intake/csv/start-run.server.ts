import { findColumns } from '#app/features/backlog/intake/csv/columns.ts'
import { ENCODINGS, type Encoding, encodingOf } from '#app/features/backlog/intake/csv/encoding-of.ts'
import { keepRunFile, readHeader } from '#app/features/backlog/intake/csv/run-file.server.ts'
import { authorOf } from '#app/features/forum/author.ts'
import { ensureCan } from '#app/permissions.ts'
import type { Context } from '#app/platform/context.server.ts'
import type { Said } from '#app/platform/errors.ts'
import type { FieldErrors } from '#app/platform/form.ts'
import { enqueue } from '#app/platform/jobs.server.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import { inboxRuns } from '#db/schema/index.ts'

type Started = { ok: true; runId: string } | { ok: false; errors: FieldErrors }

/** So much of a file tells how it is written. */
const SAMPLE = 256 * 1024

/** Looks at the head of a file at once, and has the rest read by a job. Nothing goes into the inbox yet. */
export async function startRun(ctx: Context, file: File | null, encodingNamed: string): Promise<Started> {
  ensureCan(ctx.actor, 'inbox.import')
  const { csvBytes } = ctx.settings.inbox
  if (!file || file.name === '') return refused({ key: 'bank.noFile' })
  if (file.size === 0) return refused({ key: 'bank.emptyFile' })
  if (file.size > csvBytes)
    return refused({ key: 'bank.fileTooLarge', values: { megabytes: Math.round(csvBytes / 1024 / 1024) } })
  const bytes = new Uint8Array(await file.arrayBuffer())
  const encoding = ENCODINGS.find((each) => each === encodingNamed) ?? encodingOf(bytes.subarray(0, SAMPLE))
  if (!encoding) return { ok: false, errors: { encoding: { key: 'intake.whichEncoding' } } }
  const { problem, ignored } = lookAtHeader(bytes, encoding)
  if (problem) return refused(problem)
  const runId = ctx.newId()
  const kept = await keepRunFile(ctx.deployment, runId, { bytes, encoding })
  await inTransaction(ctx, async (tx) => {
    const by = authorOf(ctx.actor).id
    const name = file.name.slice(0, 120)
    await tx
      .insert(inboxRuns)
      .values({ id: runId, name, encoding, state: 'reading', by, at: ctx.now(), bytes: kept, ignored })
    await enqueue(tx, ctx, 'read-inbox-run', `${runId}:0`, { runId })
  })
  return { ok: true, runId }
}

const refused = (error: Said): Started => ({ ok: false, errors: { file: error } })

/** Says what was expected and what was found, so that the file can be mended, and which columns mean nothing here. */
function lookAtHeader(bytes: Uint8Array, encoding: Encoding): { problem?: Said; ignored: string[] } {
  const header = readHeader(bytes, encoding)
  const no = (problem: Said) => ({ problem, ignored: [] })
  if (!header) return no({ key: 'intake.noHeader' })
  const found = findColumns(header.names)
  if (found.ok) return { ignored: found.unknown.slice(0, NAMES_KEPT).map((name) => name.slice(0, 60)) }
  if (found.twice.length > 0) return no({ key: 'intake.columnTwice', values: { columns: found.twice.join(', ') } })
  return no({ key: 'intake.columnMissing', values: { found: found.found.join(', ').slice(0, 300) } })
}

const NAMES_KEPT = 20
