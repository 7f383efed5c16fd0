import type { Fault } from '#app/features/admission/formats/gift-answers.ts'
import { findLastMark, findMark } from '#app/features/admission/formats/gift-text.ts'
import { readSaid } from '#app/features/admission/formats/problems.ts'

/** One paragraph taken apart: its title, what stands before the braces, inside them and behind. */
export type GiftParts = {
  title: string
  stem: string
  block: string
  blockAt: number
  explanation: string
  after: string
}

export function partsOf(text: string): GiftParts | Fault {
  const start = text.search(/\S/)
  const isTitled = text.startsWith('::', start)
  const titleEnd = isTitled ? findMark(text, ['::'], start + 2) : start
  if (titleEnd === -1) return fault('titleOpen', start)

  const stemAt = isTitled ? titleEnd + 2 : start
  const open = findMark(text, ['{', '}'], stemAt)
  if (open === -1) return { ...fault('description', start), kind: 'skipped' }
  if (text[open] === '}') return fault('braceFirst', open)
  const close = findMark(text, ['{', '}'], open + 1)
  if (close === -1) return fault('braceOpen', open)
  if (text[close] === '{') return fault('braceSecond', close)
  const second = secondQuestionAt(text, close + 1)
  if (second) return second

  const inside = text.slice(open + 1, close)
  const general = findLastMark(inside, '####')
  return {
    title: isTitled ? text.slice(start + 2, titleEnd) : '',
    stem: text.slice(stemAt, open),
    block: general === -1 ? inside : inside.slice(0, general),
    blockAt: open + 1,
    explanation: general === -1 ? '' : inside.slice(general + 4),
    after: text.slice(close + 1),
  }
}

const fault = (key: string, at: number): Fault => ({ fault: readSaid(key), at })

function secondQuestionAt(text: string, from: number): Fault | undefined {
  const brace = findMark(text, ['{', '}'], from)
  const lineBreak = /\n\s*(?=\S)/.exec(text.slice(from))
  const nextLine = lineBreak ? from + lineBreak.index + lineBreak[0].length : text.length
  if (brace !== -1 && brace < nextLine) return fault('twoBlocks', brace)

  const isQuestion = brace !== -1 || text.startsWith('::', nextLine)
  return isQuestion ? fault('blankLine', nextLine) : undefined
}
