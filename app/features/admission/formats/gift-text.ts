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

export type Marked = { mark: string; text: string; at: number }

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

const FORMAT = /^\s*\[(html|markdown|plain|moodle)\]/
const INLINE_TAG = /<\/?(?:a|b|code|em|i|span|strong|sub|sup|u)\b[^<>]*>/gi
const TAG = /<\/?[a-z][^<>]*>/gi

/** What a reader of the question sees: one line, `\n` as a break, escapes undone. */
export function plainText(written: string): string {
  const isHtml = FORMAT.exec(written)?.[1] === 'html'
  const body = written.replace(FORMAT, '')
  const withoutTags = isHtml ? body.replace(INLINE_TAG, '').replace(TAG, ' ') : body
  return withoutTags
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/\\([~=#{}:\\n])/g, (_, mark: string) => (mark === 'n' ? '\n' : mark))
}

export function hasHtmlTags(written: string): boolean {
  return FORMAT.exec(written)?.[1] === 'html' && written.search(TAG) !== -1
}

// `C:\new` is read as "C:", a line break and "ew", which nobody who writes a path wants.
export function hasPathLikeBreak(written: string): boolean {
  return /[\w:]\\n\w/.test(written)
}
