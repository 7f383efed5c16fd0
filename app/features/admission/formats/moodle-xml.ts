import type { XmlElement } from '@rgrove/parse-xml'
import { factsOf } from '#app/features/admission/formats/labels.ts'
import { ANSWER_READERS } from '#app/features/admission/formats/moodle-answers.ts'
import { takePicture } from '#app/features/admission/formats/moodle-files.ts'
import { moodleLabels } from '#app/features/admission/formats/moodle-labels.ts'
import { isTrue, moodleText } from '#app/features/admission/formats/moodle-text.ts'
import { joinReadings, readSaid, refused, warningsAt, without } from '#app/features/admission/formats/problems.ts'
import { childNamed, childrenNamed, readXml, textOf } from '#app/features/admission/formats/xml.ts'
import type { Question, Reading } from '#app/features/admission/question.ts'

type Place = { line: number; category: string; sameType: number; pictures: Map<string, Uint8Array> }

/** Reads the choice and number questions of a Moodle XML file, and the pictures that lie in it. */
export function readMoodleXml(text: string): Reading {
  const xml = readXml(text)
  if ('fault' in xml) return without(xml.line, 'refused', xml.fault)
  if (xml.root.name !== 'quiz') return refused(xml.lineOf(xml.root), 'notMoodle')

  const pictures = new Map<string, Uint8Array>()
  const elements = childrenNamed(xml.root, 'question')
  const counts = countsBy(elements.map(typeOf))
  const readings: Reading[] = []
  let category = ''
  for (const element of elements) {
    const place = { line: xml.lineOf(element), category, sameType: counts.get(typeOf(element)) ?? 0, pictures }
    if (typeOf(element) === 'category') category = textOf(childNamed(childNamed(element, 'category'), 'text')).trim()
    else readings.push(readQuestion(element, place))
  }
  return { ...joinReadings(readings), ...(pictures.size > 0 && { pictures }) }
}

const typeOf = (element: XmlElement): string => element.attributes.type ?? ''

function countsBy(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

function readQuestion(element: XmlElement, { line, category, sameType, pictures }: Place): Reading {
  const type = typeOf(element)
  const readAnswers = Object.hasOwn(ANSWER_READERS, type) ? ANSWER_READERS[type] : undefined
  if (type === '') return refused(line, 'noType')
  if (!readAnswers) return without(line, 'skipped', readSaid('otherKind', { type, count: sameType }))
  if (isTrue(childNamed(element, 'hidden'), false)) return without(line, 'skipped', readSaid('hidden'))

  const labels = moodleLabels(element)
  const facts = factsOf(labels, category)
  if ('otherLanguage' in facts) return refused(line, 'otherLanguage', { lang: facts.otherLanguage })
  const stem = moodleText(childNamed(element, 'questiontext'))
  const explanation = moodleText(childNamed(element, 'generalfeedback'))
  const fault = stem.fault ?? explanation.fault
  if (fault) return without(line, 'refused', fault)
  if (stem.text === '') return refused(line, 'noStem')
  const answers = readAnswers(element, labels, facts.lang)
  if ('fault' in answers) return without(line, 'refused', answers.fault)
  const shown = takePicture(element, stem.pictures, pictures, facts.picture)
  if ('fault' in shown) return without(line, 'refused', shown.fault)

  const { warnings, ...key } = answers
  const title = textOf(childNamed(childNamed(element, 'name'), 'text')).trim()
  const question: Question = { ...shown, ...facts, ...key, title, stem: stem.text, line }
  if (shown.picture) question.picture = shown.picture
  if (explanation.text !== '') question.explanation = explanation.text
  return { questions: [question], problems: warningsAt(line, warnings) }
}
