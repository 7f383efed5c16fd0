import { createReadStream } from 'node:fs'
import { mkdir, open, rm, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { type Parser, parse } from 'csv-parse'
import { parse as parseAtOnce } from 'csv-parse/sync'
import { dividerOf } from '#app/features/backlog/intake/csv/columns.ts'
import type { Encoding } from '#app/features/backlog/intake/csv/encoding-of.ts'
import type { Deployment } from '#app/platform/deployment.server.ts'
import type { Said } from '#app/platform/errors.ts'

const folderOf = ({ dataDir }: Deployment) => path.join(dataDir, 'imports')
const fileOf = (deployment: Deployment, runId: string) => path.join(folderOf(deployment), `${runId}.csv`)

const STRETCH = 256 * 1024

/**
 * Kept until it is read, for the time in which a job does that; then only what was understood stays. In UTF-8 whatever
 * it was, so that a byte in it is a place to go on from. Returns how many bytes that makes.
 */
export async function keepRunFile(
  deployment: Deployment,
  runId: string,
  { bytes, encoding }: { bytes: Uint8Array; encoding: Encoding },
): Promise<number> {
  const file = fileOf(deployment, runId)
  await mkdir(folderOf(deployment), { recursive: true })
  await writeFile(file, inStretches(bytes, encoding))
  return (await stat(file)).size
}

/** A stretch at a time: everybody else waits while letters are decoded. */
function* inStretches(bytes: Uint8Array, encoding: Encoding) {
  const decoder = new TextDecoder(encoding)
  for (let from = 0; from < bytes.length; from += STRETCH)
    yield decoder.decode(bytes.subarray(from, from + STRETCH), { stream: true })
  yield decoder.decode()
}

export const dropRunFile = (deployment: Deployment, runId: string) => rm(fileOf(deployment, runId), { force: true })

const HEAD_BYTES = 64 * 1024
/** A row beyond this is not looked at; one below it, however long, is a fault of its own and no more. */
const LONGEST_RECORD = 2 * 1024 * 1024

const lenient = {
  ...{ bom: true, relax_column_count: true, relax_quotes: true, skip_empty_lines: true },
  // Named, because reading that goes on in the middle must not guess anew from what comes first there.
  record_delimiter: ['\r\n', '\n', '\r'],
  max_record_size: LONGEST_RECORD,
}

/** The names of the columns; nothing where the file has no first line that can be read. */
export function readHeader(bytes: Uint8Array, encoding: Encoding): { names: string[]; divider: string } | undefined {
  const head = new TextDecoder(encoding).decode(bytes.subarray(0, HEAD_BYTES), { stream: true })
  const firstLine = head.replace(/^(?:\s*\n)+/, '').split(/\r?\n|\r/, 1)[0] ?? ''
  const divider = dividerOf(firstLine)
  try {
    const [names] = parseAtOnce(head, { ...lenient, delimiter: divider, to: 1 })
    return names && { names, divider }
  } catch {
    return undefined
  }
}

/** The header of a file that is kept. */
export async function headerOf(deployment: Deployment, runId: string) {
  const file = await open(fileOf(deployment, runId))
  try {
    const { buffer, bytesRead } = await file.read(new Uint8Array(HEAD_BYTES), 0, HEAD_BYTES, 0)
    return readHeader(buffer.subarray(0, bytesRead), 'utf-8') ?? { names: [], divider: ',' }
  } finally {
    await file.close()
  }
}

/** A row, the line on which it begins, and where in the file it ends. */
export type Parsed = { record: string[]; line: number; endLine: number; endByte: number }
type WithInfo = { record: string[]; info: { lines: number; bytes: number } }

type Wanted = { runId: string; divider: string; after: { line: number; byte: number } }

/** The rows after a place in the file, one by one; at its beginning the header is left out. It is never whole in memory. */
export async function* readRecords(deployment: Deployment, { runId, divider, after }: Wanted): AsyncGenerator<Parsed> {
  const parser: Parser = parse({ ...lenient, delimiter: divider, info: true })
  const bytes = createReadStream(fileOf(deployment, runId), { highWaterMark: 32 * 1024, start: after.byte })
  bytes.on('error', (error) => parser.destroy(error))
  let isHeader = after.byte === 0
  let [endLine, counted] = [after.line, 0]
  try {
    for await (const { record, info } of bytes.pipe(parser) as AsyncIterable<WithInfo>) {
      const inCells = breaksIn(record)
      // The reader takes a line end of two signs for two lines where it stands in a cell.
      endLine += info.lines - counted - inCells.double
      counted = info.lines
      if (!isHeader) yield { record, line: endLine - inCells.all, endLine, endByte: after.byte + info.bytes }
      isHeader = false
    }
  } catch (error) {
    // The reader knows where it ran out; whoever mends the file looks for where that row begins.
    throw Object.assign(error as Error, { line: endLine + 1 })
  } finally {
    bytes.destroy()
  }
}

function breaksIn(record: readonly string[]) {
  const text = record.join('\t')
  if (!/[\r\n]/.test(text)) return { all: 0, double: 0 }
  return { all: text.match(/\r\n|\r|\n/g)?.length ?? 0, double: text.match(/\r\n/g)?.length ?? 0 }
}

/** What is wrong with a file as a whole, in words; undefined for any other failure. */
export function problemOf(error: unknown): Said | undefined {
  const { code, line = 0 } = error as { code?: string; line?: number }
  if (code === 'CSV_QUOTE_NOT_CLOSED') return { key: 'intake.quoteNotClosed', values: { line } }
  if (code === 'CSV_MAX_RECORD_SIZE') return { key: 'intake.rowTooLong', values: { line, megabytes: MEGABYTES } }
  if (typeof code === 'string' && code.startsWith('CSV_')) return { key: 'intake.notATable', values: { line } }
  if (code === 'ENOENT') return { key: 'intake.fileGone' }
}

const MEGABYTES = LONGEST_RECORD / 1024 / 1024
