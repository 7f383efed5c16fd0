import type { Span } from '#app/features/moderation/view.ts'

/** What is not the author's own speech: quoted lines and code. `inline` leaves a placeholder, for a word stood there. */
export type LeftOut = Span & { inline: boolean }

const FENCE = /^ {0,3}(`{3,}|~{3,})/
const QUOTED_LINE = /^ {0,3}>/

export function findLeftOut(text: string): LeftOut[] {
  const found: LeftOut[] = []
  let fence: { mark: string; start: number } | undefined
  for (const line of linesOf(text)) {
    const words = text.slice(line.start, line.end)
    const mark = FENCE.exec(words)?.[1]
    if (fence) {
      if (mark?.startsWith(fence.mark)) {
        found.push({ start: fence.start, end: line.end, inline: false })
        fence = undefined
      }
    } else if (mark) {
      fence = { mark, start: line.start }
    } else if (QUOTED_LINE.test(words)) {
      found.push({ ...line, inline: false })
    } else {
      found.push(...inlineCode(text, line))
    }
  }
  // An unclosed fence is shown as code, but it also is the cheapest place to hide, so its words count.
  return hasOwnWords(text, found) ? found : []
}

function* linesOf(text: string): Generator<Span> {
  let start = 0
  while (start <= text.length) {
    const newline = text.indexOf('\n', start)
    const end = newline < 0 ? text.length : newline
    yield { start, end }
    start = end + 1
  }
}

function inlineCode(text: string, line: Span): LeftOut[] {
  const found: LeftOut[] = []
  let open = text.indexOf('`', line.start)
  while (open >= 0 && open < line.end) {
    const close = text.indexOf('`', open + 1)
    if (close < 0 || close >= line.end) break
    if (close > open + 1) found.push({ start: open, end: close + 1, inline: true })
    open = text.indexOf('`', close + 1)
  }
  return found
}

/** A text that is nothing but a quotation quotes nobody. */
function hasOwnWords(text: string, leftOut: LeftOut[]): boolean {
  let from = 0
  let own = ''
  for (const { start, end } of leftOut) {
    own += text.slice(from, start)
    from = end
  }
  return /\p{L}{2}|\p{Script=Han}/u.test(own + text.slice(from))
}
