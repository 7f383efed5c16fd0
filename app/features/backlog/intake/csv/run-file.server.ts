import { createReadStream } from 'node:fs'
import { mkdir, open, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { Readable } from 'node:stream'
import { type Parser, parse } from 'csv-parse'
import { parse as parseAtOnce } from 'csv-parse/sync'
import { dividerOf } from '#app/features/backlog/intake/csv/columns.ts'
import type { Encoding } from '#app/features/backlog/intake/csv/encoding-of.ts'
import type { Deployment } from '#app/platform/deployment.server.ts'
import type { Said } from '#app/platform/errors.ts'

const folderOf = ({ dataDir }: Deployment) => path.join(dataDir, 'imports')
const fileOf = (deployment: Deployment, runId: string) => path.join(folderOf(deployment), `${runId}.csv`)

/** Kept until it is read, for the time in which a job does that; then only what was understood stays. */
export async function keepRunFile(deployment: Deployment, runId: string, bytes: Uint8Array): Promise<void> {
  await mkdir(folderOf(deployment), { recursive: true })
  await writeFile(fileOf(deployment, runId), bytes)
}

export const dropRunFile = (deployment: Deployment, runId: string) => rm(fileOf(deployment, runId), { force: true })

const HEAD_BYTES = 64 * 1024
/** Past this, a quotation mark was never closed. */
const LONGEST_RECORD = 64 * 1024

const lenient = {
  ...{ bom: true, relax_column_count: true, relax_quotes: true, skip_empty_lines: true },
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
export async function headerOf(deployment: Deployment, { id, encoding }: { id: string; encoding: Encoding }) {
  const file = await open(fileOf(deployment, id))
  try {
    const { buffer, bytesRead } = await file.read(new Uint8Array(HEAD_BYTES), 0, HEAD_BYTES, 0)
    return readHeader(buffer.subarray(0, bytesRead), encoding) ?? { names: [], divider: ',' }
  } finally {
    await file.close()
  }
}

export type Parsed = { record: string[]; line: number; bytes: number }
type WithInfo = { record: string[]; info: { lines: number; bytes: number } }

type Wanted = { runId: string; encoding: Encoding; divider: string }

/** The rows after the header, one by one, each with the line on which it begins. The file is never whole in memory. */
export async function* readRecords(
  deployment: Deployment,
  { runId, encoding, divider }: Wanted,
): AsyncGenerator<Parsed> {
  const progress = { bytes: 0 }
  const parser: Parser = parse({ ...lenient, delimiter: divider, info: true })
  const text = Readable.from(decoded(fileOf(deployment, runId), encoding, progress))
  text.on('error', (error) => parser.destroy(error))
  let line = 1
  let isHeader = true
  try {
    for await (const { record, info } of text.pipe(parser) as AsyncIterable<WithInfo>) {
      if (!isHeader) yield { record, line, bytes: progress.bytes }
      isHeader = false
      line = info.lines + 1
    }
  } finally {
    text.destroy()
  }
}

async function* decoded(file: string, encoding: Encoding, progress: { bytes: number }) {
  const decoder = new TextDecoder(encoding)
  for await (const chunk of createReadStream(file, { highWaterMark: 32 * 1024 })) {
    progress.bytes += chunk.length
    yield decoder.decode(chunk, { stream: true })
  }
  yield decoder.decode()
}

/** What is wrong with a file as a whole, in words; undefined for any other failure. */
export function problemOf(error: unknown): Said | undefined {
  const { code, lines } = error as { code?: string; lines?: number }
  if (code === 'CSV_QUOTE_NOT_CLOSED' || code === 'CSV_MAX_RECORD_SIZE')
    return { key: 'intake.quoteNotClosed', values: { line: lines ?? 0 } }
  if (typeof code === 'string' && code.startsWith('CSV_'))
    return { key: 'intake.notATable', values: { line: lines ?? 0 } }
  if (code === 'ENOENT') return { key: 'intake.fileGone' }
}
