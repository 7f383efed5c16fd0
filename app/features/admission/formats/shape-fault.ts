import { acceptedNumber } from '#app/features/admission/formats/accepted-number.ts'
import { TRUE_OR_FALSE } from '#app/features/admission/formats/true-or-false.ts'
import type { Question } from '#app/features/admission/question.ts'
import type { Said } from '#app/platform/errors.ts'

export const writeSaid = (key: string): Said => ({ key: `write.${key}` })

/** Why no format could say what the key of this question is. */
export function shapeFault({ kind, options, keys, lang }: Question): Said | undefined {
  if (kind === 'numeric') {
    return options.length > 0 && options.every(acceptedNumber) ? undefined : writeSaid('numbers')
  }
  const areOptions = options.length > 1 && keys.every((key) => key in options)
  if (kind === 'multiple') return areOptions && keys.length > 0 ? undefined : writeSaid('noKeys')
  if (!areOptions || keys.length !== 1) return writeSaid('oneKey')
  if (kind === 'single') return undefined
  return TRUE_OR_FALSE[lang].join() === options.join() ? undefined : writeSaid('trueFalse')
}
