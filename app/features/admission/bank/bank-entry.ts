import type { Level, Topic } from '#app/features/admission/blueprint.ts'
import type { ItemLanguage, Question, QuestionKind } from '#app/features/admission/question.ts'
import type { Said } from '#app/platform/errors.ts'

export type ItemText = {
  lang: ItemLanguage
  title: string
  stem: string
  options: string[]
  explanation?: string
  alt?: string
}

/** One item with its texts: what the two languages have in common stands once. */
export type BankEntry = {
  /** Empty where the file gives none. */
  id: string
  kind: QuestionKind
  keys: number[]
  topic?: Topic
  level?: Level
  source?: string
  checked?: string
  recheck?: string
  template?: string
  picture?: string
  tags: string[]
  /** English first. */
  texts: ItemText[]
  line: number
}

type PairingProblem = { line: number; id: string; reason: Said }
type Pairing = { entries: BankEntry[]; problems: PairingProblem[] }

/** Joins the languages by id. A text that does not fit its English one is a problem and left out; the item stays. */
export function pairTexts(questions: readonly Question[]): Pairing {
  const pairings = groupById(questions).map(pairGroup)
  return {
    entries: pairings.flatMap(({ entries }) => entries),
    problems: pairings.flatMap(({ problems }) => problems),
  }
}

function groupById(questions: readonly Question[]): Question[][] {
  const groups = new Map<string | number, Question[]>()
  for (const [index, question] of questions.entries()) {
    const key = question.id || index
    groups.set(key, [...(groups.get(key) ?? []), question])
  }
  return [...groups.values()]
}

function pairGroup(group: readonly Question[]): Pairing {
  const base = group.find(({ id, lang }) => lang === 'en' || id === '')
  const pairing: Pairing = { entries: [], problems: [] }
  const texts: Question[] = base ? [base] : []
  for (const question of group) {
    if (question === base) continue
    const reason = base ? misfit(base, texts, question) : 'noEnglish'
    if (!reason) texts.push(question)
    else pairing.problems.push({ line: question.line, id: question.id, reason: { key: `lint.${reason}` } })
  }
  if (base) pairing.entries.push(entryOf(base, texts))
  return pairing
}

function misfit(base: Question, texts: readonly Question[], question: Question) {
  if (texts.some(({ lang }) => lang === question.lang)) return 'textTwice'
  if (question.kind !== base.kind) return 'kindsDiffer'
  if (question.options.length !== base.options.length) return 'optionCountsDiffer'
  if (question.keys.join() !== base.keys.join()) return 'keysDiffer'
  return undefined
}

function entryOf(base: Question, texts: readonly Question[]): BankEntry {
  const { title, stem, options, explanation, alt, lang, ...labels } = base
  return { ...labels, texts: texts.map(textOf) }
}

const textOf = ({ lang, title, stem, options, explanation, alt }: Question): ItemText => ({
  lang,
  title,
  stem,
  options,
  ...(explanation && { explanation }),
  ...(alt && { alt }),
})
