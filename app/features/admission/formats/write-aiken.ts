import { letterOf } from '#app/features/admission/formats/aiken.ts'
import { aikenLines } from '#app/features/admission/formats/aiken-lines.ts'
import { writeSaid } from '#app/features/admission/formats/shape-fault.ts'
import type { Question } from '#app/features/admission/question.ts'
import type { Said } from '#app/platform/errors.ts'

const LETTERS = 26

/** Aiken holds the question, its options and the key; a question that needs more than that is not written. */
export function aikenFault({ kind, stem, options, picture, template }: Question): Said | undefined {
  if (kind === 'multiple' || kind === 'numeric') return writeSaid('aikenKind')
  if (picture) return writeSaid('aikenPicture')
  if (template) return writeSaid('aikenTemplate')
  if ([stem, ...options].some((text) => /[\r\n]/.test(text))) return writeSaid('aikenLines')
  if (options.length > LETTERS) return writeSaid('aikenOptions')
  return aikenLines(stem)[0]?.kind === 'text' ? undefined : writeSaid('aikenStem')
}

export function writeAikenQuestion({ stem, options, keys }: Question): string {
  const lettered = options.map((option, index) => `${letterOf(index)}) ${option}\n`).join('')
  return `${stem}\n${lettered}ANSWER: ${letterOf(keys[0] ?? 0)}\n\n`
}
