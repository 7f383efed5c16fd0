import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { env } from 'node:process'
import { parseArgs } from 'node:util'
import { examReport, warningsIn } from '#app/command-line/exam-report.ts'
import { openContext } from '#app/command-line/open-context.ts'
import { print, runCommand, say } from '#app/command-line/run-command.ts'
import { isReadFormat, READ_FORMATS, type ReadFormat } from '#app/features/admission/formats/format-of.ts'
import { readQuestions } from '#app/features/admission/formats/read-questions.server.ts'
import { importQuestions } from '#app/features/admission/import-bank.server.ts'

const USAGE = `Usage: npm run -s exam:import -- FILE [--format ${READ_FORMATS.join('|')}] [--dry-run]`

type Wanted = { file: string; format: ReadFormat | undefined; dryRun: boolean }

export async function importExam(args: string[]): Promise<number> {
  const wanted = readArguments(args)
  if (!wanted) return say(USAGE, 2)
  const bytes = await readFile(path.resolve(env.CALLED_FROM ?? '.', wanted.file)).catch(() => undefined)
  if (!bytes) return say(`${wanted.file} cannot be read.`, 2)

  const reading = await readQuestions(bytes, { format: wanted.format, fileName: path.basename(wanted.file) })
  const stored = wanted.dryRun ? undefined : await importQuestions(await openContext(), reading)
  const report = examReport(reading, stored)
  await print(`${JSON.stringify(report)}\n`)
  for (const warning of warningsIn(reading)) say(warning, 0)
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
