import type { XmlElement } from '@rgrove/parse-xml'
import { acceptedNumber } from '#app/features/admission/formats/accepted-number.ts'
import type { Label } from '#app/features/admission/formats/labels.ts'
import { isTrue, moodleText } from '#app/features/admission/formats/moodle-text.ts'
import { readSaid } from '#app/features/admission/formats/problems.ts'
import { keysByShare } from '#app/features/admission/formats/shares.ts'
import { TRUE_OR_FALSE } from '#app/features/admission/formats/true-or-false.ts'
import { childNamed, childrenNamed, elementsOf, textOf } from '#app/features/admission/formats/xml.ts'
import type { ItemLanguage, Question } from '#app/features/admission/question.ts'
import type { Said } from '#app/platform/errors.ts'

type MoodleAnswers = (Pick<Question, 'kind' | 'options' | 'keys'> & { warnings: Said[] }) | { fault: Said }
type Reader = (question: XmlElement, labels: readonly Label[], lang: ItemLanguage) => MoodleAnswers

/** The types that the bank holds. */
export const ANSWER_READERS: Readonly<Record<string, Reader>> = {
  multichoice: readChoices,
  truefalse: readTrueOrFalse,
  numerical: readNumbers,
}

const shareOf = (answer: XmlElement): number => Number(answer.attributes.fraction ?? 0)

function readChoices(question: XmlElement): MoodleAnswers {
  const answers = childrenNamed(question, 'answer')
  const texts = answers.map(moodleText)
  const fault = texts.find((text) => text.fault)?.fault
  if (fault) return { fault }
  if (texts.some((text) => text.pictures.length > 0)) return { fault: readSaid('pictureInOption') }
  if (texts.some((text) => text.text === '')) return { fault: readSaid('optionEmpty') }

  const isSingle = isTrue(childNamed(question, 'single'), true)
  const marked = keysByShare(answers.map(shareOf), isSingle)
  if ('fault' in marked) return marked
  if (answers.length < 2) return { fault: readSaid('wrongOption') }
  return { kind: isSingle ? 'single' : 'multiple', options: texts.map(({ text }) => text), ...marked }
}

function readTrueOrFalse(question: XmlElement, _: readonly Label[], lang: ItemLanguage): MoodleAnswers {
  const right = childrenNamed(question, 'answer').filter((answer) => shareOf(answer) === 100)
  const word = moodleText(right[0]).text.toLowerCase()
  if (right.length !== 1 || !['true', 'false'].includes(word)) return { fault: readSaid('noKey') }
  return { kind: 'truefalse', options: [...TRUE_OR_FALSE[lang]], keys: [word === 'true' ? 0 : 1], warnings: [] }
}

function readNumbers(question: XmlElement, labels: readonly Label[]): MoodleAnswers {
  const units = childNamed(question, 'units')
  const warnings = units && elementsOf(units).length > 0 ? [readSaid('units')] : []
  const answers = childrenNamed(question, 'answer').filter((answer) => moodleText(answer).text !== '*')
  const full = answers.filter((answer) => shareOf(answer) === 100)
  if (full.length === 0) return { fault: readSaid('noNumber') }
  if (full.length < answers.length) warnings.push(readSaid('partMarks'))

  const written = full.map(numberIn)
  const wrong = written.find((number) => !acceptedNumber(number))
  if (wrong !== undefined) return { fault: readSaid('notANumber', { written: wrong }) }
  const options = asLabelled(written, labels)
  return { kind: 'numeric', options, keys: [...options.keys()], warnings }
}

function numberIn(answer: XmlElement): string {
  const tolerance = textOf(childNamed(answer, 'tolerance')).trim()
  const number = moodleText(answer).text
  return tolerance === '' || Number(tolerance) === 0 ? number : `${number}:${tolerance}`
}

// Moodle knows no ranges: a label keeps how the answer was written, unless it was changed over there.
function asLabelled(written: string[], labels: readonly Label[]): string[] {
  const labelled = labels.filter((label) => label.name === 'answer').map((label) => label.value)
  return written.map((number, index) => {
    const label = labelled[index]
    return label !== undefined && areSame(acceptedNumber(label), acceptedNumber(number)) ? label : number
  })
}

type Accepted = ReturnType<typeof acceptedNumber>
const areSame = (one: Accepted, other: Accepted) => one?.centre === other?.centre && one?.tolerance === other?.tolerance
