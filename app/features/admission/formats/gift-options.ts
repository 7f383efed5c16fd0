import type { Answers, Fault } from '#app/features/admission/formats/gift-answers.ts'
import { readNumbers } from '#app/features/admission/formats/gift-numbers.ts'
import { findMark, plainText, splitAtMarks } from '#app/features/admission/formats/gift-text.ts'
import { readSaid } from '#app/features/admission/formats/problems.ts'
import { keysByShare } from '#app/features/admission/formats/shares.ts'
import { TRUE_OR_FALSE } from '#app/features/admission/formats/true-or-false.ts'
import type { ItemLanguage } from '#app/features/admission/question.ts'

/** Reads what stands between the braces, without its general feedback. */
export function readAnswers(block: string, lang: ItemLanguage, format: string): Answers | Fault {
  if (block.trim() === '') return skip('essay')
  if (block.trimStart().startsWith('#')) return readNumbers(block)
  return readTrueOrFalse(block, lang) ?? readWithoutWrongOption(block) ?? readChoices(block, format)
}

const skip = (key: string): Fault => ({ fault: readSaid(key), at: 0, kind: 'skipped' })

function readTrueOrFalse(block: string, lang: ItemLanguage): Answers | undefined {
  const answer = splitAtMarks(block, ['#'])[0]?.text.trim() ?? ''
  if (!/^(t|true|f|false)$/i.test(answer)) return undefined
  const warnings = answer === answer.toUpperCase() ? [] : [readSaid('lowerCaseTrue')]
  return { kind: 'truefalse', options: [...TRUE_OR_FALSE[lang]], keys: [/^t/i.test(answer) ? 0 : 1], warnings }
}

function readWithoutWrongOption(block: string): Fault | undefined {
  if (findMark(block, ['~']) !== -1) return undefined
  return findMark(block, ['->']) === -1 ? { fault: readSaid('wrongOption'), at: 0 } : skip('matching')
}

function readChoices(block: string, format: string): Answers | Fault {
  const [before, ...parts] = splitAtMarks(block, ['=', '~'])
  if (before?.text.trim()) return { fault: readSaid('optionBegin'), at: 0 }

  const options: string[] = []
  const shares: number[] = []
  for (const { mark, text: written, at } of parts) {
    const { share, body } = readShare(mark, written)
    const text = plainText(withoutFeedback(body), format)
    if (Number.isNaN(share)) return { fault: readSaid('weightRange'), at }
    if (text === '') return { fault: readSaid('optionEmpty'), at }
    options.push(text)
    shares.push(share)
  }
  // As elsewhere: an equals sign anywhere makes it a question with one right answer.
  const isSingle = parts.some((part) => part.mark === '=')
  const marked = keysByShare(shares, isSingle)
  if ('fault' in marked) {
    const fault = marked.fault.key === 'read.severalKeys' ? readSaid('secondKey') : marked.fault
    return { fault, at: parts[marked.option]?.at ?? 0 }
  }
  if (options.length < 2) return { fault: readSaid('wrongOption'), at: 0 }
  return { kind: isSingle ? 'single' : 'multiple', options, ...marked }
}

/** NaN where the weight cannot be read; `%5%` begins an option, `5% of light` is its text. */
function readShare(mark: string, written: string): { share: number; body: string } {
  const weight = /^\s*%([^%\s]*)%/.exec(written)
  if (!weight) return { share: mark === '=' ? 100 : 0, body: written }
  const share = /^-?\d{1,3}(\.\d*)?$/.test(weight[1] ?? '') ? Number(weight[1]) : Number.NaN
  return { share, body: written.slice(weight[0].length) }
}

function withoutFeedback(body: string): string {
  const hash = findMark(body, ['#'])
  return hash === -1 ? body : body.slice(0, hash)
}
