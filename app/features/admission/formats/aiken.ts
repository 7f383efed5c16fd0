import { type AikenLine, aikenLines } from '#app/features/admission/formats/aiken-lines.ts'
import { joinReadings, readSaid, refused, warningsAt } from '#app/features/admission/formats/problems.ts'
import type { Question, Reading } from '#app/features/admission/question.ts'
import type { Said } from '#app/platform/errors.ts'

type Draft = { line: number; stem: string; options: string[]; isOrdered: boolean }

/** Reads an Aiken file. What other programs drop without a word is refused with its line. */
export function readAiken(text: string): Reading {
  const readings: Reading[] = []
  let draft: Draft | undefined
  const close = (reading?: Reading) => {
    if (reading) readings.push(reading)
    draft = undefined
  }
  const lines = aikenLines(text)
  for (const [index, line] of lines.entries()) {
    const isStem =
      line.kind === 'text' || (line.kind === 'option' && !continues(draft, line) && beginsOptions(lines[index + 1]))
    if (isStem) {
      close(draft && unfinished(draft))
      draft = { line: line.line, stem: line.written, options: [], isOrdered: true }
    } else if (line.kind === 'option') {
      if (!draft) close(refused(line.line, 'choiceAlone'))
      else addOption(draft, line)
    } else close(draft ? questionOf(draft, line) : refused(line.line, 'answerAlone'))
  }
  close(draft && unfinished(draft))
  return joinReadings(readings)
}

const unfinished = ({ line, options }: Draft) => refused(line, options.length === 0 ? 'noOptions' : 'noAnswer')

// "A. Einstein said that…" is a question where another A follows it and none was open.
const continues = (draft: Draft | undefined, { letter }: AikenLine) =>
  draft !== undefined && (draft.options.length === 0 || letter !== 'A')
const beginsOptions = (next: AikenLine | undefined) => next?.kind === 'option' && next.letter === 'A'

function addOption(draft: Draft, { letter, words }: AikenLine): void {
  if (letter !== letterOf(draft.options.length)) draft.isOrdered = false
  draft.options.push(words)
}

export const letterOf = (index: number): string => String.fromCharCode(65 + index)

function questionOf({ line, stem, options, isOrdered }: Draft, answer: AikenLine): Reading {
  const key = options.findIndex((_, index) => letterOf(index) === answer.letter)
  if (options.length === 0) return refused(line, 'noOptions')
  if (options.length === 1) return refused(line, 'wrongOption')
  if (!isOrdered) return refused(line, 'choiceOrder')
  if (options.includes('')) return refused(line, 'optionEmpty')
  if (!answer.written.startsWith('ANSWER:') || /[a-z]/.test(answer.letter)) return refused(line, 'answerLowerCase')
  if (key === -1) return refused(line, 'answerUnknown', { letter: answer.letter })
  const warnings: Said[] = /^[\s,;]*(and\s+)?[A-Z]\b/.test(answer.words.slice(1)) ? [readSaid('answerSecond')] : []
  const question: Question = {
    id: '',
    lang: 'en',
    kind: 'single',
    title: '',
    stem,
    options,
    keys: [key],
    tags: [],
    line,
  }
  return { questions: [question], problems: warningsAt(line, warnings) }
}
