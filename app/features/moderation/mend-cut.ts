const PAIRS: readonly (readonly [string, string])[] = [
  ['(', ')'],
  ['（', '）'],
  ['[', ']'],
  ['【', '】'],
  ['《', '》'],
  ['“', '”'],
  ['「', '」'],
  ['"', '"'],
  ["'", "'"],
  ['**', '**'],
  ['__', '__'],
  ['~~', '~~'],
  ['*', '*'],
  ['_', '_'],
  ['`', '`'],
]
const BULLET = /^[ \t]*(?:[-*+>#]+|\d{1,3}[.)])$/
const LEADING_MARKS = /^[ \t,.;:!?，。；：！？、)）–—-]+/
const PAUSE = /[,;:，；：、&+–—-]/
const FULL_STOP = /[.!?。！？]/
const HAN = /[\p{Script=Han}，。！？；：、“”（）]/u

/** Joins what stands before and after a cut so that the place does not show; the rest of both is left as it is. */
export function mendCut(before: string, after: string): string {
  const [left, right] = withoutEmptyPairs(trimBlanksAtEnd(before), trimBlanksAtStart(after))
  const bullet = BULLET.exec(left.slice(left.lastIndexOf('\n') + 1))?.[0]
  if (left === '' || left.endsWith('\n') || bullet !== undefined) return mendAtLineStart(left, right, bullet)
  if (right === '' || right.startsWith('\n')) return withoutPause(left) + right
  return mendInLine(left, right)
}

function mendAtLineStart(left: string, right: string, bullet: string | undefined): string {
  const rest = right.replace(LEADING_MARKS, '')
  if (rest !== '' && !rest.startsWith('\n')) return bullet === undefined ? left + rest : `${left} ${rest}`
  const above = bullet === undefined ? left : left.slice(0, left.length - bullet.length)
  return joinLines(above, rest)
}

/** A line went: at most one blank line is left where it was. */
function joinLines(above: string, below: string): string {
  const [head, tail] = [above.trimEnd(), below.replace(/^[ \t]*\n(?:[ \t]*\n)*/, '')]
  if (head === '' || tail.trim() === '') return head + tail
  const isParagraph = /\n[ \t]*\n[ \t]*$/.test(above.slice(head.length)) || /^\n[ \t]*\n/.test(below)
  return `${head}${isParagraph ? '\n\n' : '\n'}${tail}`
}

function mendInLine(left: string, right: string): string {
  const isOver = FULL_STOP.test(left.at(-1) ?? '')
  const rest = isOver ? capitalised(right.replace(LEADING_MARKS, '')) : right
  const next = rest[0] ?? ''
  if (next === '' || FULL_STOP.test(next)) return withoutPause(left) + rest
  if (PAUSE.test(next) && next !== '-') return withoutPause(left) + rest
  const touches = /[)\]）】]/.test(next) || /[([（【]/.test(left.at(-1) ?? '')
  return touches || (HAN.test(left.at(-1) ?? '') && HAN.test(next)) ? left + rest : `${left} ${rest}`
}

function capitalised(text: string): string {
  return /^[a-z]/.test(text) ? (text[0] ?? '').toUpperCase() + text.slice(1) : text
}

function withoutPause(text: string): string {
  let end = text.length
  while (end > 0 && (PAUSE.test(text[end - 1] ?? '') || /[ \t]/.test(text[end - 1] ?? ''))) end--
  return text.slice(0, end)
}

/** Brackets, quotes, emphasis, a link's words or target, a query: nothing is in them any more. */
function withoutEmptyPairs(left: string, right: string): [string, string] {
  if (left.endsWith('](') && right.startsWith(')'))
    return [withoutOpening(left.slice(0, -2)), trimBlanksAtStart(right.slice(1))]
  if (/[?&]$/.test(left)) return /^&/.test(right) ? [left, right.slice(1)] : [left.slice(0, -1), right]
  const pair = PAIRS.find(([open, close]) => left.endsWith(open) && right.startsWith(close))
  if (!pair) return [left, right]
  const rest = right.slice(pair[1].length).replace(pair[0] === '[' ? /^\([^()\s]*\)/ : /^$/, '')
  const kept = left.slice(0, -pair[0].length).replace(pair[0] === '[' ? /!$/ : /^$/, '')
  return withoutEmptyPairs(trimBlanksAtEnd(kept), trimBlanksAtStart(rest))
}

function withoutOpening(text: string): string {
  const at = text.lastIndexOf('[')
  return at < 0 ? text : text.slice(0, at) + text.slice(at + 1)
}

function trimBlanksAtEnd(text: string): string {
  let end = text.length
  while (end > 0 && /[ \t]/.test(text[end - 1] ?? '')) end--
  return text.slice(0, end)
}

function trimBlanksAtStart(text: string): string {
  let start = 0
  while (start < text.length && /[ \t]/.test(text[start] ?? '')) start++
  return text.slice(start)
}
