import { isLevel, isTopic, type Level, type Topic } from '#app/features/admission/blueprint.ts'
import { type ItemLanguage, isItemLanguage, type Question } from '#app/features/admission/question.ts'

/** What is known of a question beside its texts: `[source:ISO 1222]` in GIFT, a tag `source:ISO 1222` in Moodle. */
export type Label = { name: LabelName; value: string }

const PLAIN_LABELS = ['source', 'checked', 'recheck', 'template', 'picture', 'alt'] as const
const LABEL_NAMES = ['id', 'lang', 'tag', 'topic', 'level', 'answer', ...PLAIN_LABELS] as const
type LabelName = (typeof LABEL_NAMES)[number]

export const isLabelName = (name: string): name is LabelName => (LABEL_NAMES as readonly string[]).includes(name)

type Labelled = Omit<Question, 'kind' | 'title' | 'stem' | 'options' | 'keys' | 'explanation' | 'line'>

export function factsOf(labels: readonly Label[], category = ''): Labelled | { otherLanguage: string } {
  const labelled = (name: LabelName) => labels.find((label) => label.name === name)?.value
  const lang: string = labelled('lang') || 'en'
  if (!isItemLanguage(lang)) return { otherLanguage: lang }

  const tags = labels.filter((label) => label.name === 'tag' && label.value !== '').map((label) => label.value)
  const implied = impliedBy(tags)
  const facts: Labelled = { id: labelled('id') ?? '', lang, tags }
  const topic = labelled('topic') ?? implied.topic ?? category.trim().split('/').findLast(isTopic) ?? ''
  const level = Number(labelled('level') ?? implied.level)
  if (isTopic(topic)) facts.topic = topic
  if (isLevel(level)) facts.level = level
  for (const name of PLAIN_LABELS) {
    const value = labelled(name)
    if (value) facts[name] = value
  }
  return facts
}

/** The labels from which `factsOf` makes the same facts again. */
export function labelsOf(question: Question): Label[] {
  const { id, lang, tags, topic, level } = question
  const implied = impliedBy(tags)
  const labels: Label[] = id ? [{ name: 'id', value: id }] : []
  if (lang !== ('en' satisfies ItemLanguage)) labels.push({ name: 'lang', value: lang })
  for (const tag of tags) labels.push({ name: 'tag', value: tag })
  if (topic !== implied.topic) labels.push({ name: 'topic', value: topic ?? '' })
  if (level !== implied.level) labels.push({ name: 'level', value: String(level ?? '') })
  for (const name of PLAIN_LABELS) {
    const value = question[name]
    if (value) labels.push({ name, value })
  }
  return labels
}

function impliedBy(tags: readonly string[]): { topic: Topic | undefined; level: Level | undefined } {
  const levels = tags.map((tag) => Number(/^L(\d)$/.exec(tag)?.[1]))
  return { topic: tags.find(isTopic), level: levels.find(isLevel) }
}
