import { readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import { env } from 'node:process'
import { type ResponseTable, readResponseTable } from '#app/command-line/response-table.ts'
import { print, runCommand, say } from '#app/command-line/run-command.ts'
import { analyseForm } from '#app/features/admission/psychometrics/form-analysis.ts'

const USAGE = 'Usage: npm run -s exam:analyse -- FILE.json'
// Half a million sittings of forty items; the table of more would not fit into memory.
const MOST_BYTES = 100_000_000

/** The statistics of a fixed form by the names of the exchange format; what is undefined is null. */
function analyseTable({ key, responses }: ResponseTable) {
  const scored = responses.map((row) => row.map((letter, item) => (letter === key[item] ? 1 : 0)))
  const { n, k, mean, variance, kr20, kr21, sem, items } = analyseForm(scored, key.length)
  return {
    N: n,
    k,
    mean,
    variance,
    kr20,
    kr21,
    sem,
    items: items.map((item) => ({
      p: item.p,
      r_total: item.rTotal,
      r_rest: item.rRest,
      alpha_if_deleted: item.alphaIfDeleted,
      D27: item.d27,
    })),
  }
}

/** Prints the analysis, or says what is wrong; the exit code. */
export async function analyseFile(
  args: readonly string[],
  show: (line: string) => unknown,
  tell: (words: string) => unknown,
): Promise<number> {
  const [file] = args
  const refuse = (code: number, ...sentences: string[]) => {
    for (const words of sentences) tell(words)
    return code
  }
  if (file === undefined || args.length > 1 || file.startsWith('-')) return refuse(2, USAGE)

  const place = path.resolve(env.CALLED_FROM ?? '.', file)
  const found = await stat(place).catch(() => undefined)
  if (!found?.isFile()) return refuse(2, `${file} is not a file that can be read.`)
  if (found.size > MOST_BYTES) return refuse(1, `${file} is larger than ${MOST_BYTES / 1e6} MB.`)
  const bytes = await readFile(place).catch(() => undefined)
  if (!bytes) return refuse(2, `${file} is not a file that can be read.`)

  const read = readResponseTable(bytes)
  if ('problems' in read) return refuse(1, `${file} cannot be analysed.`, ...read.problems)
  await show(JSON.stringify(analyseTable(read.table)))
  return 0
}

runCommand(import.meta.url, (args) =>
  analyseFile(
    args,
    (line) => print(`${line}\n`),
    (words) => say(words, 0),
  ),
)
