import type { QuestionProblem, Reading } from '#app/features/admission/question.ts'
import type { Said } from '#app/platform/errors.ts'

export const readSaid = (key: string, values?: Said['values']): Said =>
  values ? { key: `read.${key}`, values } : { key: `read.${key}` }

/** What comes of a question that is not taken, or of a whole file. */
export const without = (line: number, kind: QuestionProblem['kind'], reason: Said): Reading => ({
  questions: [],
  problems: [{ line, kind, reason }],
})

export const refused = (line: number, key: string, values?: Said['values']): Reading =>
  without(line, 'refused', readSaid(key, values))

export const warningsAt = (line: number, warnings: readonly Said[]): QuestionProblem[] =>
  warnings.map((reason) => ({ line, kind: 'warning', reason }))

export function joinReadings(readings: readonly Reading[]): Reading {
  return {
    questions: readings.flatMap((reading) => reading.questions),
    problems: readings.flatMap((reading) => reading.problems),
  }
}
