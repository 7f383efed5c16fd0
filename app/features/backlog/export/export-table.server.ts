import { Readable } from 'node:stream'
import { stringify } from 'csv-stringify/sync'
import { EXPORT_COLUMNS, type ExportKind } from '#app/features/backlog/export/export-kinds.ts'
import { exportRows } from '#app/features/backlog/export/export-rows.server.ts'
import type { Cell } from '#app/features/backlog/export/slice.ts'
import { findLine } from '#app/features/catalogue/queries.server.ts'
import { can, ensureCan } from '#app/permissions.ts'
import type { Context } from '#app/platform/context.server.ts'
import { AppError, ensureFound } from '#app/platform/errors.ts'
import { writeLog } from '#app/platform/log.server.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'

type Wanted = { kind: ExportKind; line?: string; named: boolean }

/** A table as CSV, in pieces. Who took it, and whether with names, is on the log before the first one leaves. */
export async function exportTable(ctx: Context, { kind, line, named }: Wanted): Promise<ReadableStream<Uint8Array>> {
  ensureCan(ctx.actor, 'request.export')
  const found = line === undefined ? undefined : ensureFound(await findLine(ctx.db, line), 'line')
  if (named && !can(ctx.actor, 'request.export-names', { pmId: found?.pmId ?? null, engineerId: null }))
    throw new AppError('forbidden', { key: 'refused.grant' })
  await inTransaction(ctx, (tx) =>
    writeLog(tx, ctx, { act: 'ledger.export', subject: `export:${kind}`, details: { line: line ?? null, named } }),
  )
  const rows = exportRows(ctx.db, kind, { lineId: found?.id, named: named && kind === 'mentions' })
  return Readable.toWeb(Readable.from(csvOf(EXPORT_COLUMNS[kind], rows))) as ReadableStream<Uint8Array>
}

/** A spreadsheet runs what begins like a formula; it is made plain text. The mark at the head says UTF-8 to it. */
async function* csvOf(columns: readonly string[], slices: AsyncIterable<Cell[][]>) {
  const encoder = new TextEncoder()
  const cast = { boolean: (value: boolean) => (value ? 'yes' : 'no') }
  const written = (rows: readonly (readonly Cell[])[], bom: boolean) =>
    encoder.encode(stringify(rows as Cell[][], { escape_formulas: true, bom, cast }))
  yield written([columns], true)
  for await (const rows of slices) yield written(rows, false)
}
