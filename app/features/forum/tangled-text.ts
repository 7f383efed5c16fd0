/** Quotes in quotes in lists: eight deep is more than anyone has read, and each level costs the renderer its stack. */
const DEEPEST = 8
const BLOCK_MARKS = /^(?:[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t])))+/
const ONE_MARK = />|[-+*]|\d+[.)]/g

/** The renderer looks for an address at every place of an unbroken run, so its work grows with the square of it. */
const LONG_RUN = /[!-~]{2000}/

/** Markdown that no reader needs and that would cost far more than its length; it is shown as plain text. */
export function isTangled(text: string): boolean {
  return LONG_RUN.test(text) || text.split('\n').some((line) => depthOf(line) > DEEPEST)
}

const depthOf = (line: string) => BLOCK_MARKS.exec(line)?.[0].match(ONE_MARK)?.length ?? 0
