/** The key of a fixed form, and for each sitting the letters that were ticked; null where an item was left out. */
export type ResponseTable = { key: string[]; responses: (string | null)[][] }

const MOST_PROBLEMS = 10

/** The table in a file, or in sentences what keeps it from being one; places count from 1. */
export function readResponseTable(bytes: Uint8Array): { table: ResponseTable } | { problems: string[] } {
  const text = decode(bytes)
  if (text === undefined) return { problems: [`It is not UTF-8: byte ${firstBrokenByte(bytes)} begins no character.`] }
  if (text.trim() === '') return { problems: ['It is empty.'] }
  const read = parse(text)
  if ('problem' in read) return { problems: [read.problem] }
  const problems = problemsOf(read.value)
  if (problems.length === 0) return { table: inCapitals(read.value as ResponseTable) }
  const more = problems.length - MOST_PROBLEMS
  return { problems: more > 0 ? [...problems.slice(0, MOST_PROBLEMS), `And ${more} more.`] : problems }
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** Decoding puts U+FFFD for what it cannot read: there the bytes begin to differ. */
function firstBrokenByte(bytes: Uint8Array): number {
  const again = new TextEncoder().encode(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes))
  return bytes.findIndex((byte, at) => byte !== again[at]) + 1
}

function parse(text: string): { value: unknown } | { problem: string } {
  try {
    return { value: JSON.parse(text) }
  } catch (error) {
    return { problem: `It is not JSON: ${(error as Error).message}` }
  }
}

function problemsOf(value: unknown): string[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return ['It is not an object with "key" and "responses".']
  }
  const { key, responses } = value as Record<string, unknown>
  if (!Array.isArray(key)) return ['"key" is not a list of letters.']
  if (key.length === 0) return ['"key" is empty: a form has at least one item.']
  if (!Array.isArray(responses)) return ['"responses" is not a list of rows, one for each sitting.']
  const ofKey = key.flatMap((letter, at) =>
    isLetter(letter) ? [] : [`Item ${at + 1} of the key is ${shown(letter)} instead of a letter.`],
  )
  return [...ofKey, ...responses.flatMap((row, at) => rowProblems(row, at + 1, key.length))]
}

function rowProblems(row: unknown, place: number, length: number): string[] {
  if (!Array.isArray(row)) return [`Row ${place} is ${shown(row)} instead of a list of answers.`]
  if (row.length !== length) return [`Row ${place} has ${answers(row.length)} instead of ${length}.`]
  const bad = row.findIndex((answer) => answer !== null && !isLetter(answer))
  return bad < 0 ? [] : [`Answer ${bad + 1} of row ${place} is ${shown(row[bad])} instead of a letter or null.`]
}

const isLetter = (value: unknown) => typeof value === 'string' && /^[A-Za-z]$/.test(value)

const answers = (count: number) => (count === 1 ? '1 answer' : `${count} answers`)

function shown(value: unknown): string {
  const text = JSON.stringify(value)
  return text.length > 40 ? `${text.slice(0, 40)}…` : text
}

function inCapitals({ key, responses }: ResponseTable): ResponseTable {
  return {
    key: key.map((letter) => letter.toUpperCase()),
    responses: responses.map((row) => row.map((letter) => letter?.toUpperCase() ?? null)),
  }
}
