import type { XmlElement } from '@rgrove/parse-xml'
import { mediaFault, picturesIn, type ShownPicture } from '#app/features/admission/formats/html-media.ts'
import { htmlToText } from '#app/features/admission/formats/html-text.ts'
import { readSaid, refused, warningsAt, without } from '#app/features/admission/formats/problems.ts'
import { qtiKey } from '#app/features/admission/formats/qti-key.ts'
import { qtiAttribute, qtiDescendant, qtiDescendants, qtiName } from '#app/features/admission/formats/qti-names.ts'
import { descendantsOf, markupOf } from '#app/features/admission/formats/xml.ts'
import type { ItemLanguage, Question, Reading } from '#app/features/admission/question.ts'
import type { Said } from '#app/platform/errors.ts'

export type TakePicture = (shown: ShownPicture) => { picture: string } | { fault: Said }

/** Neither what only a scorer sees nor what comes after the answer belongs to the question. */
const NOT_THE_STEM = [
  'simplechoice',
  'rubricblock',
  'feedbackblock',
  'feedbackinline',
  'templateblock',
  'templateinline',
]

/** Reads one `assessmentItem`, whatever the version, if it asks for one choice. */
export function readQtiItem(item: XmlElement, line: number, takePicture: TakePicture): Reading {
  const body = qtiDescendant(item, 'itembody')
  const interactions = body ? descendantsOf(body).filter((element) => qtiName(element).endsWith('interaction')) : []
  const [interaction, second] = interactions
  if (!body || !interaction) return without(line, 'skipped', readSaid('noInteraction'))
  const other = interactions.find((element) => qtiName(element) !== 'choiceinteraction')
  if (other) return without(line, 'skipped', readSaid('otherInteraction', { name: other.name }))
  if (second) return without(line, 'skipped', readSaid('severalInteractions', { count: interactions.length }))

  const lang = languageOf(item)
  if (!lang) return refused(line, 'otherLanguage', { lang: item.attributes['xml:lang'] ?? '' })
  const choices = qtiDescendants(interaction, 'simplechoice')
  const options = choices.map((choice) => markupOf(choice, isNotTheStem))
  const key = qtiKey(
    item,
    interaction,
    choices.map((choice) => qtiAttribute(choice, 'identifier') ?? ''),
  )
  if ('fault' in key) return without(line, 'refused', key.fault)
  const html = markupOf(body, isNotTheStem)
  const fault = textFault(html, options)
  if (fault) return without(line, 'refused', fault)

  const { warnings, ...marked } = key
  const title = qtiAttribute(item, 'title')?.trim() ?? ''
  const texts = { title, stem: htmlToText(html), options: options.map(htmlToText) }
  const id = qtiAttribute(item, 'identifier')?.trim() ?? ''
  const question: Question = { id, lang, ...texts, ...marked, tags: [], line }
  const [shown] = picturesIn(html)
  const taken = shown && takePicture(shown)
  if (taken && 'fault' in taken) return without(line, 'refused', taken.fault)
  if (taken) question.picture = taken.picture
  if (shown && shown.alt !== '') question.alt = shown.alt
  return { questions: [question], problems: warningsAt(line, warnings) }
}

const isNotTheStem = (element: XmlElement) => NOT_THE_STEM.includes(qtiName(element))

function textFault(html: string, options: readonly string[]): Said | undefined {
  if (htmlToText(html) === '') return readSaid('noStem')
  if (options.length < 2) return readSaid('wrongOption')
  if (options.some((option) => picturesIn(option).length > 0)) return readSaid('pictureInOption')
  if (options.some((option) => htmlToText(option) === '')) return readSaid('optionEmpty')
  if (picturesIn(html).length > 1) return readSaid('picturesTwo')
  return [html, ...options].map(mediaFault).find((fault) => fault !== undefined)
}

function languageOf(item: XmlElement): ItemLanguage | undefined {
  const written = item.attributes['xml:lang'] ?? 'en'
  if (/^en\b/i.test(written)) return 'en'
  return /^zh(?:-(?:CN|SG|Hans).*)?$/i.test(written) ? 'zh-CN' : undefined
}
