import type { Level, Topic } from '#app/features/admission/blueprint.ts'
import type { Said } from '#app/platform/errors.ts'

const KINDS = ['single', 'multiple', 'truefalse', 'numeric'] as const
export type QuestionKind = (typeof KINDS)[number]

/** In what languages every item of the bank is written: the first is the one a reviewer compares with. */
export const ITEM_LANGUAGES = ['en', 'zh-CN'] as const
export type ItemLanguage = (typeof ITEM_LANGUAGES)[number]

export const isItemLanguage = (word: string): word is ItemLanguage =>
  (ITEM_LANGUAGES as readonly string[]).includes(word)

/** One question in one language, as a file of any format tells it. All texts are plain, escapes undone. */
export type Question = {
  /** The stable key that finds the item again at the next import; empty where the file gives none. */
  id: string
  lang: ItemLanguage
  kind: QuestionKind
  title: string
  stem: string
  /** In file order; of a numeric question, its accepted answers as written (`15:0.5`, `14.5..15.5`). */
  options: string[]
  /** Indexes into `options`, ascending. */
  keys: number[]
  explanation?: string
  tags: string[]
  topic?: Topic
  level?: Level
  source?: string
  /** Days such as 2026-11-22: when the source was checked, and when it should be again. */
  checked?: string
  recheck?: string
  /** The template that draws its values anew for each form; the texts then hold `{placeholders}`. */
  template?: string
  /** The picture it asks about, by file name, and what stands in for it for who cannot see it. */
  picture?: string
  alt?: string
  line: number
}

/** `skipped`: a kind of question the bank does not hold. `refused`: broken, or unfit. Lines count from 1. */
export type QuestionProblem = {
  line: number
  kind: 'skipped' | 'refused' | 'warning'
  reason: Said
  /** In a package, the file whose line it is. */
  file?: string
}

/** `pictures`: what came along in the file, by the names that its questions use. */
export type Reading = { questions: Question[]; problems: QuestionProblem[]; pictures?: Map<string, Uint8Array> }
