import { isLatinLetter } from '#app/features/moderation/latin.ts'
import type { Span } from '#app/features/moderation/view.ts'

const SHORTEST = 3
const LONGEST = 20
const SIGNS = new Set([...'@$!|+'].map((sign) => sign.charCodeAt(0)))
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u

/** Tokens that mix letters with digits or signs, or draw a letter out; plain words, which most are, cost one look. */
export function* oddTokensIn(text: string): Generator<Span> {
  let at = 0
  while (at < text.length) {
    const start = at
    let isOdd = false
    for (; isTokenUnit(text.charCodeAt(at)); at++)
      isOdd ||= !isSmallLetter(text.charCodeAt(at)) || isDrawnOut(text, start, at)
    const length = at - start
    if (isOdd && length >= SHORTEST && length <= LONGEST && !continues(text, start - 1) && !continues(text, at)) {
      yield { start, end: at }
    }
    if (at === start) at++
  }
}

function isDrawnOut(text: string, start: number, at: number): boolean {
  return at >= start + 2 && text[at] === text[at - 1] && text[at] === text[at - 2]
}

function isSmallLetter(unit: number): boolean {
  return unit >= 97 && unit <= 122
}

function isTokenUnit(unit: number): boolean {
  return isSmallLetter(unit) || (unit >= 48 && unit <= 57) || SIGNS.has(unit)
}

function continues(text: string, at: number): boolean {
  return text.charCodeAt(at) > 0x7f && LETTER_OR_DIGIT.test(text[at] ?? '')
}

const LONGEST_PART = 7

/** Pairs of short words with one blank between them. */
export function* wordPairsIn(text: string): Generator<Span> {
  for (let blank = text.indexOf(' '); blank >= 0; blank = text.indexOf(' ', blank + 1)) {
    let start = blank
    let end = blank + 1
    while (blank - start <= LONGEST_PART && isSmallLetter(text.charCodeAt(start - 1))) start--
    while (end - blank - 1 <= LONGEST_PART && isSmallLetter(text.charCodeAt(end))) end++
    const isPair = start < blank && end > blank + 1 && blank - start <= LONGEST_PART && end - blank - 1 <= LONGEST_PART
    if (isPair && !joins(text, start - 1) && !joins(text, end)) yield { start, end }
  }
}

function joins(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  return (unit >= 48 && unit <= 57) || isLatinLetter(unit) || continues(text, at)
}
