import type { Question, QuestionProblem, Reading } from '#app/features/admission/question.ts'
import { words } from '#app/messages/en/bank-reasons.ts'
import { sentence } from '#app/messages/sentence.ts'
import type { Said } from '#app/platform/errors.ts'

type Told = { line: number; reason: Said }
type Stored = { imported: number; skipped: readonly Told[]; refused: readonly Told[] }

/** What came of a file, as `exam:import` prints it; without `stored`, what would come of it. */
export function examReport({ questions, problems }: Reading, stored?: Stored) {
  const files = new Map(problems.map(({ reason, file }) => [reason, file]))
  const told = (list: readonly Told[]) =>
    list
      .map(({ line, reason }) => ({ line, reason: inFile(files.get(reason), sentence(words, reason)) }))
      .sort((one, other) => one.line - other.line)
  const of = (kind: QuestionProblem['kind']) => problems.filter((problem) => problem.kind === kind)
  return {
    imported: stored?.imported ?? questions.length,
    skipped: told(stored?.skipped ?? of('skipped')),
    refused: told(stored?.refused ?? of('refused')),
    questions: questions.map(plainQuestion),
  }
}

export const warningsIn = ({ problems }: Reading): string[] =>
  problems
    .filter((problem) => problem.kind === 'warning')
    .map(({ line, reason, file }) => `Line ${line}: ${inFile(file, sentence(words, reason))}`)

const inFile = (file: string | undefined, words: string) => (file ? `${file}: ${words}` : words)

const plainQuestion = ({ kind, stem, options, keys, line }: Question) => ({ type: kind, stem, options, keys, line })
