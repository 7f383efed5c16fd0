import { hasTags, htmlToText } from '#app/features/admission/formats/html-text.ts'

/** Where the first of `marks` stands that no backslash protects, or -1. */
export function findMark(text: string, marks: readonly string[], from = 0): number {
  for (let at = from; at < text.length; at += 1) {
    if (text[at] === '\\') at += 1
    else if (marks.some((mark) => text.startsWith(mark, at))) return at
  }
  return -1
}

export function findLastMark(text: string, mark: string): number {
  let last = -1
  for (let at = findMark(text, [mark]); at !== -1; at = findMark(text, [mark], at + 1)) last = at
  return last
}

type Marked = { mark: string; text: string; at: number }

/** Cuts at every mark of one character; what stands before the first has an empty mark. */
export function splitAtMarks(text: string, marks: readonly string[]): Marked[] {
  const parts: Marked[] = []
  let start = 0
  let mark = ''
  for (;;) {
    const end = findMark(text, marks, start)
    parts.push({ mark, text: text.slice(start, end === -1 ? undefined : end), at: start })
    if (end === -1) return parts
    mark = text.charAt(end)
    start = end + 1
  }
}

export const FORMAT = /^\s*\[(html|markdown|plain|moodle)\]/

/** The format a text names itself, or else that of the question it belongs to. */
export const formatOf = (written: string, ofQuestion = ''): string => FORMAT.exec(written)?.[1] ?? ofQuestion

const isHtml = (format: string): boolean => format === 'html' || format === 'moodle'

/** What a reader of the question sees: one line, `\n` as a break, escapes undone. */
export function plainText(written: string, ofQuestion = ''): string {
  const text = oneLine(written.replace(FORMAT, ''))
  return isHtml(formatOf(written, ofQuestion)) ? htmlToText(text) : text
}

/** A title has no format of its own. */
export function oneLine(written: string): string {
  return written
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join(' ')
    .replace(/\\([~=#{}:\\n])/g, (_, mark: string) => (mark === 'n' ? '\n' : mark))
}

export const hasHtmlTags = (written: string): boolean => isHtml(formatOf(written)) && hasTags(written)

// `C:\new` is read as "C:", a line break and "ew", which nobody who writes a path wants.
export function hasPathLikeBreak(written: string): boolean {
  return /[\w:]\\n\w/.test(written)
}
