import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { env } from 'node:process'
import { parseArgs } from 'node:util'
import { examReport, warningsIn } from '#app/command-line/exam-report.ts'
import { openContext } from '#app/command-line/open-context.ts'
import { print, runCommand, say } from '#app/command-line/run-command.ts'
import { type Imported, importBankFolder, importQuestions } from '#app/features/admission/bank/import-bank.server.ts'
import { isReadFormat, READ_FORMATS, type ReadFormat } from '#app/features/admission/formats/format-of.ts'
import { readQuestions } from '#app/features/admission/formats/read-questions.server.ts'
import type { Reading } from '#app/features/admission/question.ts'

const USAGE = `Usage: npm run -s exam:import -- FILE [--format ${READ_FORMATS.join('|')}] [--dry-run]
       npm run -s exam:import -- --shipped`

const SHIPPED_BANK = path.resolve('db/seed/exam')

type Wanted = { file: string; format: ReadFormat | undefined; dryRun: boolean }

export async function importExam(args: string[]): Promise<number> {
  if (args.length === 1 && args[0] === '--shipped') return importShipped()
  const wanted = readArguments(args)
  if (!wanted) return say(USAGE, 2)
  const bytes = await readFile(path.resolve(env.CALLED_FROM ?? '.', wanted.file)).catch(() => undefined)
  if (!bytes) return say(`${wanted.file} cannot be read.`, 2)

  const reading = await readQuestions(bytes, { format: wanted.format, fileName: path.basename(wanted.file) })
  const stored = wanted.dryRun ? undefined : await importQuestions(await openContext(), reading)
  for (const warning of warningsIn(reading)) say(warning, 0)
  return tell(reading, stored)
}

/** The bank that comes with the program was reviewed before it was shipped, so it goes live at once. */
async function importShipped(): Promise<number> {
  const stored = await importBankFolder(await openContext(), SHIPPED_BANK)
  return tell({ questions: [], problems: [] }, stored)
}

async function tell(reading: Reading, stored: Imported | undefined): Promise<number> {
  const report = examReport(reading, stored)
  await print(`${JSON.stringify(report)}\n`)
  const { imported, skipped, refused } = report
  const code = refused.length === 0 ? 0 : 1
  return say(`${imported} imported, ${skipped.length} skipped, ${refused.length} refused.`, code)
}

function readArguments(args: string[]): Wanted | undefined {
  try {
    const options = { format: { type: 'string' }, 'dry-run': { type: 'boolean' } } as const
    const { values, positionals } = parseArgs({ args, allowPositionals: true, options })
    const [file, more] = positionals
    const { format } = values
    if (!file || more || (format !== undefined && !isReadFormat(format))) return undefined
    return { file, format, dryRun: values['dry-run'] ?? false }
  } catch {
    return undefined
  }
}

runCommand(import.meta.url, importExam)
