import { TOPICS, type Topic } from '#app/features/admission/blueprint.ts'
import type { Band } from '#app/features/admission/sitting/grade-form.ts'

export type StudyTopics = { below: Topic[]; near: Topic[] }

/** What to read up on before the next try, in the order of the blueprint. */
export function studyTopics(bands: Readonly<Record<string, Band>> | null): StudyTopics {
  const inBand = (band: Band) => TOPICS.filter((topic) => bands?.[topic] === band)
  return { below: inBand('below'), near: inBand('near') }
}
