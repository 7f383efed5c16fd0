import { shapeFault } from '#app/features/admission/formats/shape-fault.ts'
import { aikenFault, writeAikenQuestion } from '#app/features/admission/formats/write-aiken.ts'
import { writeGiftQuestion } from '#app/features/admission/formats/write-gift.ts'
import { moodleFault, writeMoodleQuiz } from '#app/features/admission/formats/write-moodle-xml.ts'
import type { Question } from '#app/features/admission/question.ts'
import type { Said } from '#app/platform/errors.ts'

type Writer = {
  faultOf?: (question: Question) => Said | undefined
  write: (questions: readonly Question[], pictures?: ReadonlyMap<string, Uint8Array>) => string
}

const WRITERS = {
  gift: { write: (questions) => questions.map(writeGiftQuestion).join('') },
  aiken: { faultOf: aikenFault, write: (questions) => questions.map(writeAikenQuestion).join('') },
  'moodle-xml': { faultOf: moodleFault, write: writeMoodleQuiz },
} as const satisfies Record<string, Writer>

export type WrittenFormat = keyof typeof WRITERS
export const WRITTEN_FORMATS = Object.keys(WRITERS) as WrittenFormat[]

export const isWrittenFormat = (word: string): word is WrittenFormat => Object.hasOwn(WRITERS, word)

/** `refused`: the questions that the format cannot say, which are not in the text. */
type Writing = { text: string; refused: { question: Question; reason: Said }[] }

/** `pictures` go into the file where the format has room for them. */
export function writeQuestions(
  format: WrittenFormat,
  questions: readonly Question[],
  pictures?: ReadonlyMap<string, Uint8Array>,
): Writing {
  const { write }: Writer = WRITERS[format]
  const refused = refusedBy(format, questions)
  const left = new Set(refused.map(({ question }) => question))
  return {
    text: write(
      questions.filter((question) => !left.has(question)),
      pictures,
    ),
    refused,
  }
}

/** What the format cannot say of these, without writing the others. */
export function refusedBy(format: WrittenFormat, questions: readonly Question[]): Writing['refused'] {
  const { faultOf = () => undefined }: Writer = WRITERS[format]
  return questions.flatMap((question) => {
    const reason = shapeFault(question) ?? faultOf(question)
    return reason ? [{ question, reason }] : []
  })
}
