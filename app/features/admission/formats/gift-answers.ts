import type { Question } from '#app/features/admission/question.ts'
import type { Said } from '#app/platform/errors.ts'

export type Answers = Pick<Question, 'kind' | 'options' | 'keys'> & { warnings: Said[] }

/** Why something is not taken, and where in the text that was given. */
export type Fault = { fault: Said; at: number; kind?: 'skipped' | 'refused' }
