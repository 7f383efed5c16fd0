import type { Topic } from '#app/features/admission/blueprint.ts'

type Wording = { term: string; text: string }

/** A word of the trade in both languages of the exam. It explains the word and leaves the figures asked for out. */
export type GlossaryTerm = { id: string; topic: Topic; en: Wording; 'zh-CN': Wording }
