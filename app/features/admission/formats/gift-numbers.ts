import { acceptedNumber } from '#app/features/admission/formats/accepted-number.ts'
import type { Answers, Fault } from '#app/features/admission/formats/gift-answers.ts'
import { splitAtMarks } from '#app/features/admission/formats/gift-text.ts'
import { readSaid } from '#app/features/admission/formats/problems.ts'
import type { Said } from '#app/platform/errors.ts'

/** Reads `#15:0.5`, `#14.5..15.5` and `#=15:0.5 =%50%15:2`. */
export function readNumbers(block: string): Answers | Fault {
  const start = block.indexOf('#') + 1
  const parts = splitAtMarks(block.slice(start), ['=', '~']).filter((part) => part.mark !== '~')
  const options: string[] = []
  const warnings: Said[] = []
  for (const { mark, text, at } of parts) {
    const [, weight, written] = /^\s*(?:%([^%]*)%)?([^#]*)/.exec(text) ?? []
    const number = written?.replace(/\s/g, '') ?? ''
    if (number === '' && mark === '') continue
    if (weight !== undefined && Number(weight) < 100) warnings.splice(0, 1, readSaid('partMarks'))
    else if (acceptedNumber(number)) options.push(number)
    else return { fault: readSaid('notANumber', { written: written?.trim() ?? '' }), at: start + at }
  }
  if (options.length === 0) return { fault: readSaid('noNumber'), at: 0 }
  return { kind: 'numeric', options, keys: options.map((_, index) => index), warnings }
}
