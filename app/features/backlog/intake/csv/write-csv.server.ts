import { stringify } from 'csv-stringify/sync'
import { listRows } from '#app/features/backlog/intake/csv/run-queries.server.ts'
import { templateRows } from '#app/features/backlog/intake/csv/template.ts'
import type { Said } from '#app/platform/errors.ts'
import type { Queryable } from '#db/client.server.ts'

/** With a mark that spreadsheets need for Chinese; a cell that begins like a formula is made text. */
const asCsv = (rows: readonly (readonly (string | number)[])[]) =>
  stringify(rows as (string | number)[][], { escape_formulas: true, record_delimiter: 'windows' })

const MARK = '\ufeff'

const HEADERS = { 'Content-Type': 'text/csv; charset=utf-8', 'Cache-Control': 'no-store' }
const named = (name: string) => ({ ...HEADERS, 'Content-Disposition': `attachment; filename="${name}"` })

export const templateCsv = () => new Response(MARK + asCsv(templateRows()), { headers: named('inbox-template.csv') })

const SLICE = 500

/** Every row at fault, with its line, the column and the reason in words, to be mended and brought in again. */
export function faultsCsv(db: Queryable, runId: string, inWords: (reason: Said) => string): Response {
  const encoder = new TextEncoder()
  let after = 0
  const stream = new ReadableStream<Uint8Array>({
    start: (out) => out.enqueue(encoder.encode(MARK + asCsv([['line', 'column', 'found', 'reason', 'quote']]))),
    async pull(out) {
      const rows = await listRows(db, runId, 'fault', after, SLICE)
      const last = rows.at(-1)
      if (!last) return out.close()
      after = last.line
      const lines = rows.flatMap(({ line, fault, excerpt }) =>
        (fault ?? []).map(({ column, reason, typed = '' }) => [line, column, typed, inWords(reason), excerpt]),
      )
      out.enqueue(encoder.encode(asCsv(lines)))
    },
  })
  return new Response(stream, { headers: named('faults.csv') })
}
