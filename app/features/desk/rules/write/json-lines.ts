type Lines = ReadonlyMap<string, number>

/** A value, and on which line each of its parts stands: `match.all.0.pattern` → 4. Or where reading stopped. */
export type ReadJson = { ok: true; value: unknown; lines: Lines } | { ok: false; line: number }

/** Bounded, so that what was pasted cannot exhaust the stack. */
const DEEPEST = 60
const TOKEN = /\s*(?:([{}[\],:])|("(?:[^"\\\n]|\\.)*")|(-?\d[\d.eE+-]*|true|false|null))/y

/** Strict JSON; what people type wrongly is told by its line. `root` begins every path. */
export function readJson(text: string, root: string): ReadJson {
  const lines = new Map<string, number>()
  const reader = { text, at: 0, line: 1, counted: 0 }
  try {
    readValue(reader, root, lines, 0)
    if (/\S/.test(text.slice(reader.at))) return { ok: false, line: lineOfNext(reader) }
    return { ok: true, value: JSON.parse(text), lines }
  } catch {
    return { ok: false, line: lineOfNext(reader) }
  }
}

/** The line of a part, or of the nearest that holds it. */
export function lineOf(path: string, lines: Lines): number | undefined {
  for (let known = path; known !== ''; known = known.slice(0, Math.max(0, known.lastIndexOf('.')))) {
    const line = lines.get(known)
    if (line !== undefined) return line
  }
  return undefined
}

/** `line` is that of the place `counted`. */
type Reader = { text: string; at: number; line: number; counted: number }

function readValue(reader: Reader, path: string, lines: Map<string, number>, depth: number): void {
  if (depth > DEEPEST) throw new Error('too deep')
  lines.set(path, lineOfNext(reader))
  const token = take(reader)
  if (token === '{') readMembers(reader, path, lines, depth)
  else if (token === '[') readElements(reader, path, lines, depth)
  else if (/^[}\],:]$/.test(token)) throw new Error('no value')
}

function readMembers(reader: Reader, path: string, lines: Map<string, number>, depth: number): void {
  if (isEmpty(reader, '}')) return
  do {
    const name = peek(reader)
    if (!name.startsWith('"')) throw new Error('no name')
    take(reader)
    if (take(reader) !== ':') throw new Error('no colon')
    readValue(reader, `${path}.${JSON.parse(name) as string}`, lines, depth + 1)
  } while (goesOn(reader, '}'))
}

function readElements(reader: Reader, path: string, lines: Map<string, number>, depth: number): void {
  if (isEmpty(reader, ']')) return
  let index = 0
  do readValue(reader, `${path}.${index++}`, lines, depth + 1)
  while (goesOn(reader, ']'))
}

function isEmpty(reader: Reader, end: string): boolean {
  if (peek(reader) !== end) return false
  take(reader)
  return true
}

function goesOn(reader: Reader, end: string): boolean {
  const token = peek(reader)
  if (token !== ',' && token !== end) throw new Error('no comma')
  take(reader)
  return token === ','
}

function peek({ text, at }: Reader): string {
  TOKEN.lastIndex = at
  const found = TOKEN.exec(text)
  if (!found) throw new Error('no token')
  return found[0].trim()
}

function take(reader: Reader): string {
  const token = peek(reader)
  reader.at = TOKEN.lastIndex
  return token
}

const BLANKS = /\s*/y

function nextAt({ text, at }: Reader): number {
  BLANKS.lastIndex = at
  BLANKS.exec(text)
  return BLANKS.lastIndex
}

/** Counts on from where it last stopped: a large text has thousands of parts. */
function lineOfNext(reader: Reader): number {
  const next = nextAt(reader)
  for (let at = reader.text.indexOf('\n', reader.counted); at !== -1 && at < next; ) {
    reader.line++
    at = reader.text.indexOf('\n', at + 1)
  }
  reader.counted = next
  return reader.line
}
