import { once } from 'node:events'
import { createReadStream, realpathSync } from 'node:fs'
import path from 'node:path'
import { argv, env, stderr, stdout } from 'node:process'
import { pathToFileURL } from 'node:url'
import { type Line, readLines } from '#app/command-line/read-lines.ts'
import { explainJudging } from '#app/features/moderation/explain-judging.ts'
import { judge } from '#app/features/moderation/judge.ts'
import type { Circumstances } from '#app/features/moderation/rule.ts'
import { SHIPPED } from '#app/features/moderation/shipped-rules.ts'

type Id = string | number
type Question = { id: Id; title: string | undefined; text: string; language: string | undefined }
type Refusal = { id: Id | null; error: string }

const SETTLED: Circumstances = { authorState: 'settled', publishedPosts: 0 }

/** Answers each line in its place; blank ones are skipped. `explain` adds how the text was read and what was seen in it. */
export async function checkLines(
  input: AsyncIterable<Uint8Array | string>,
  write: (line: string) => Promise<void> | void,
  { explain = false }: { explain?: boolean } = {},
): Promise<{ failed: number }> {
  let failed = 0
  for await (const line of readLines(input)) {
    if ('text' in line && line.text.trim() === '') continue
    const question = parseLine(line)
    if ('error' in question) failed++
    await write(`${JSON.stringify('error' in question ? question : answer(question, explain))}\n`)
  }
  return { failed }
}

function answer({ id, title, text, language }: Question, explain: boolean) {
  const began = performance.now()
  const fields = [
    ...(title === undefined ? [] : [{ name: 'title' as const, text: title }]),
    { name: 'text' as const, text },
  ]
  const draft = { fields, ...(language === undefined ? {} : { language }) }
  const { outcome, findings } = judge(draft, SETTLED, SHIPPED)
  const ms = Math.round((performance.now() - began) * 1000) / 1000
  return {
    id,
    outcome,
    findings: findings.map(({ ruleId, field, start, end }) => ({ rule: ruleId, field, start, end })),
    ms,
    ...(explain ? explainJudging(draft, SETTLED, SHIPPED) : {}),
  }
}

function parseLine(line: Line): Question | Refusal {
  if ('error' in line) return { id: null, error: line.error }
  const value = parseJson(line.text)
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { id: null, error: 'The line is not a JSON object.' }
  }
  const { id, text, title, lang } = value as Record<string, unknown>
  if (typeof id !== 'string' && typeof id !== 'number') return { id: null, error: '"id" must be a string or a number.' }
  if (typeof text !== 'string') return { id, error: '"text" must be a string.' }
  if (!isTextOrNothing(title)) return { id, error: '"title" must be a string.' }
  if (!isTextOrNothing(lang)) return { id, error: '"lang" must be a string.' }
  return { id, text, title: title ?? undefined, language: lang ?? undefined }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''))
  } catch {
    return undefined
  }
}

function isTextOrNothing(value: unknown): value is string | null | undefined {
  return value === undefined || value === null || typeof value === 'string'
}

/** Waits where the reader is slower than we are. */
async function print(line: string): Promise<void> {
  if (!stdout.write(line)) await once(stdout, 'drain')
}

async function main(args: string[]): Promise<number> {
  const files = args.filter((arg) => arg !== '--explain')
  const [file] = files
  if (file === undefined || files.length > 1 || file.startsWith('-')) {
    stderr.write('Usage: npm run -s moderation:check -- FILE.jsonl [--explain]\n')
    return 2
  }
  // Whoever stops reading, as head does, has heard enough.
  stdout.on('error', () => process.exit(0))
  try {
    const input = createReadStream(path.resolve(env.CALLED_FROM ?? '.', file))
    const { failed } = await checkLines(input, print, { explain: files.length < args.length })
    if (failed > 0) stderr.write(`${failed} ${failed === 1 ? 'line was' : 'lines were'} not judged.\n`)
    return failed > 0 ? 1 : 0
  } catch (error) {
    stderr.write(`${file} cannot be read: ${(error as Error).message}\n`)
    return 2
  }
}

if (argv[1] !== undefined && import.meta.url === pathToFileURL(realpathSync(argv[1])).href) {
  process.exitCode = await main(argv.slice(2))
}
