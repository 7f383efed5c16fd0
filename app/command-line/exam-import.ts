import { mkdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { argv, env } from 'node:process'
import { parseArgs } from 'node:util'
import { importBank, isPracticeFile } from '#app/features/admission/import-bank.server.ts'
import { type Context, newId, now } from '#app/platform/context.server.ts'
import { readDeployment } from '#app/platform/deployment.server.ts'
import { readSettings } from '#app/platform/settings.server.ts'
import { makeDoor } from '#app/platform/transaction.server.ts'
import { openDatabase } from '#db/client.server.ts'
import { migrate } from '#db/migrate.server.ts'

const USAGE = 'Usage: npm run -s exam:import -- FILE.gift [--dry-run]'

async function main(args: string[]): Promise<number> {
  const wanted = readArguments(args)
  if (!wanted) return say(USAGE, 2)
  const bytes = await readFile(path.resolve(env.CALLED_FROM ?? '.', wanted.file)).catch(() => undefined)
  if (!bytes) return say(`${wanted.file} cannot be read.`, 2)
  const broken = firstBrokenByte(bytes)
  if (broken !== undefined) return say(`${wanted.file} is not UTF-8: byte ${broken} begins no character.`, 1)

  const ctx = await openContext()
  const options = { practice: isPracticeFile(wanted.file), dryRun: wanted.dryRun }
  const outcomes = await importBank(ctx, bytes.toString('utf8'), options)
  for (const outcome of outcomes) process.stdout.write(`${JSON.stringify(outcome)}\n`)
  const refused = outcomes.filter((outcome) => outcome.outcome === 'refused').length
  return say(`${outcomes.length} questions read, ${refused} refused.`, refused === 0 ? 0 : 1)
}

function readArguments(args: string[]): { file: string; dryRun: boolean } | undefined {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { 'dry-run': { type: 'boolean' } },
    })
    const [file] = positionals
    return file && positionals.length === 1 ? { file, dryRun: values['dry-run'] ?? false } : undefined
  } catch {
    return undefined
  }
}

function say(words: string, code: number): number {
  process.stderr.write(`${words}\n`)
  return code
}

function firstBrokenByte(bytes: Buffer): number | undefined {
  const again = Buffer.from(bytes.toString('utf8'))
  if (bytes.equals(again)) return undefined
  return again.findIndex((byte, at) => byte !== bytes[at])
}

async function openContext(): Promise<Context> {
  const deployment = readDeployment(env)
  await mkdir(deployment.dataDir, { recursive: true })
  const database = await openDatabase(deployment.databaseUrl, makeDoor)
  await migrate(database)
  const { settings } = await readSettings(database.read)
  const actor = { kind: 'system' } as const
  const { read: db, door } = database
  return { db, door, actor, settings, deployment, language: 'en', address: '', now, newId, wakeJobs: () => {} }
}

main(argv.slice(2)).then(
  (code) => process.exit(code),
  (error: Error) => process.exit(say(error.message, 1)),
)
