import { findMark, plainText, splitAtMarks } from '#app/features/admission/formats/gift-text.ts'

export type GiftOption = { text: string; isKey: boolean; feedback?: string }

/** Why something cannot be read, and where in the text that was given. */
export type Fault = { fault: string; at: number }

const SECOND_KEY = 'A second key in a single-choice question. An equals sign in a text is written \\=.'

/** Reads what stands between the braces, without its general feedback. */
export function readOptions(block: string): GiftOption[] | Fault {
  const trueOrFalse = readTrueOrFalse(block)
  if (trueOrFalse) return trueOrFalse

  const otherKind = kindOtherThanChoice(block)
  if (otherKind) return { fault: otherKind, at: 0 }

  const [before, ...parts] = splitAtMarks(block, ['=', '~'])
  if (before?.text.trim()) return { fault: 'Each option must begin with = or ~.', at: 0 }

  const options: GiftOption[] = []
  for (const part of parts) {
    const option = readOption(part.mark, part.text)
    if (typeof option === 'string') return { fault: option, at: part.at }
    if (option.isKey && options.some((earlier) => earlier.isKey)) return { fault: SECOND_KEY, at: part.at }
    options.push(option)
  }
  const hasKey = options.some((option) => option.isKey)
  return hasKey ? options : { fault: 'No option is marked as the key with =.', at: 0 }
}

function readOption(mark: string, written: string): GiftOption | string {
  const weight = /^\s*%(-?\d{1,3}(?:\.\d*)?)%/.exec(written)
  if (!weight && /^\s*%[^%\s]*%/.test(written)) return 'A weight must be a number from -100 to 100.'
  const share = Number(weight?.[1] ?? (mark === '=' ? 100 : 0))
  if (Math.abs(share) > 100) return 'A weight must be a number from -100 to 100.'
  if (share > 0 && share < 100) return 'Part marks belong to questions with several keys, which the exam does not have.'

  const body = written.slice(weight?.[0].length ?? 0)
  const hash = findMark(body, ['#'])
  const text = plainText(hash === -1 ? body : body.slice(0, hash))
  if (text === '') return 'An option has no text.'
  const feedback = hash === -1 ? '' : plainText(body.slice(hash + 1))
  return feedback === '' ? { text, isKey: share === 100 } : { text, isKey: share === 100, feedback }
}

function readTrueOrFalse(block: string): GiftOption[] | undefined {
  const [answer, ifWrong, ifRight] = splitAtMarks(block, ['#']).map((part) => part.text)
  const isTrue = /^\s*(T|TRUE)\s*$/.test(answer ?? '')
  if (!isTrue && !/^\s*(F|FALSE)\s*$/.test(answer ?? '')) return undefined

  const option = (text: string, isKey: boolean): GiftOption => {
    const feedback = plainText((isKey ? ifRight : ifWrong) ?? '')
    return feedback === '' ? { text, isKey } : { text, isKey, feedback }
  }
  return [option('True', isTrue), option('False', !isTrue)]
}

function kindOtherThanChoice(block: string): string | undefined {
  const written = block.trim()
  if (written === '') return 'An essay question has no key, so the exam cannot mark it.'
  if (written.startsWith('#')) return 'A number to type in is not a choice; write the numbers as options.'
  if (findMark(block, ['~']) !== -1) return undefined
  if (findMark(block, ['->']) !== -1) return 'A matching question is not a choice.'
  if (/^(true|false)$/i.test(written)) return 'A true or false question is written in capitals: {TRUE} or {FALSE}.'
  return 'It needs a wrong option: without one it is a short answer to type in.'
}
