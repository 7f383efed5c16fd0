import { type Foreseen, foreseeEntries } from '#app/features/admission/bank/foresee-entries.server.ts'
import { type Imported, importQuestions, pairWithBank } from '#app/features/admission/bank/import-bank.server.ts'
import { isReadFormat, type ReadFormat } from '#app/features/admission/formats/format-of.ts'
import { readQuestions } from '#app/features/admission/formats/read-questions.server.ts'
import type { Reading } from '#app/features/admission/question.ts'
import type { Context } from '#app/platform/context.server.ts'
import type { Said } from '#app/platform/errors.ts'
import type { FieldErrors } from '#app/platform/form.ts'

export const IMPORT_BYTES = 10 * 1024 * 1024

type Chosen = { name: string; format: string; bytes: Uint8Array }
export type ImportRow = {
  line: number
  file?: string
  question: string
  outcome: Foreseen | 'skipped' | 'refused' | 'warning'
  reason?: Said
}

export type ImportAnswer =
  | { errors: FieldErrors; format: string }
  /** `kept`: the file itself, so that nothing has to be chosen twice and nothing is stored meanwhile. */
  | { rows: ImportRow[]; fit: number; name: string; format: string; kept: string }
  | { done: Imported }

/** First what would come of every question; with the same file again, what came of them. */
export async function receiveImport(ctx: Context, form: FormData, intent: string): Promise<ImportAnswer> {
  const format = String(form.get('format') ?? '')
  const chosen = await chosenFile(form, format)
  if ('error' in chosen) return { errors: { file: chosen.error }, format }
  const reading = await readQuestions(chosen.bytes, { format: formatIn(format), fileName: chosen.name })
  if (intent === 'import') return { done: await importQuestions(ctx, reading, { state: 'draft' }) }
  const rows = await rowsOf(ctx, reading)
  if (rows.length === 0) return { errors: { file: { key: 'bank.noQuestions' } }, format }
  const fit = rows.filter(({ outcome }) => outcome === 'taken' || outcome === 'changed').length
  return { rows, fit, name: chosen.name, format, kept: Buffer.from(chosen.bytes).toString('base64') }
}

const formatIn = (format: string): ReadFormat | undefined => (isReadFormat(format) ? format : undefined)

async function chosenFile(form: FormData, format: string): Promise<Chosen | { error: Said }> {
  const kept = form.get('kept')
  const file = form.get('file')
  if (typeof kept === 'string' && kept !== '') {
    return { name: String(form.get('name') ?? ''), format, bytes: Buffer.from(kept, 'base64') }
  }
  if (!(file instanceof File) || file.name === '') return { error: { key: 'bank.noFile' } }
  if (file.size === 0) return { error: { key: 'bank.emptyFile' } }
  if (file.size > IMPORT_BYTES) return { error: { key: 'bank.fileTooLarge', values: { megabytes: 10 } } }
  return { name: file.name, format, bytes: new Uint8Array(await file.arrayBuffer()) }
}

const EXCERPT = 120
const excerptOf = (text: string) => (text.length > EXCERPT ? `${text.slice(0, EXCERPT - 1).trimEnd()}…` : text)

async function rowsOf(ctx: Context, { questions, problems }: Reading): Promise<ImportRow[]> {
  const { entries, problems: misfits } = await pairWithBank(ctx, questions)
  const stemAt = new Map(questions.map(({ line, id, stem }) => [line, excerptOf(`${id} ${stem}`.trim())]))
  const own = new Set(questions.map(({ line }) => line))
  const taken = entries.filter(({ line }) => own.has(line))
  const foreseen = await foreseeEntries(ctx.db, taken)
  const rows: ImportRow[] = [
    ...taken.map(({ id, line }) => ({
      ...{ line, question: stemAt.get(line) ?? '', outcome: foreseen.get(id) ?? ('taken' as const) },
    })),
    ...misfits.map(({ line, reason }) => ({
      ...{ line, question: stemAt.get(line) ?? '', outcome: 'refused' as const, reason },
    })),
    ...problems.map(({ line, kind, reason, file }) => ({
      ...{ line, question: stemAt.get(line) ?? '', outcome: kind, reason },
      ...(file && { file }),
    })),
  ]
  return rows.sort((one, other) => (one.file ?? '').localeCompare(other.file ?? '') || one.line - other.line)
}
