import { writeLabels } from '#app/features/admission/formats/gift-labels.ts'
import { FORMAT } from '#app/features/admission/formats/gift-text.ts'
import { labelsOf } from '#app/features/admission/formats/labels.ts'
import { shareOfEach } from '#app/features/admission/formats/shares.ts'
import type { Question } from '#app/features/admission/question.ts'

/** One question as `readGift` reads it back, and a blank line behind it. */
export function writeGiftQuestion(question: Question): string {
  const { title, stem, explanation } = question
  const head = title === '' ? '' : `::${escaped(title)}:: `
  const text = title === '' && /^(\/\/|\$CATEGORY:)/.test(stem) ? `[plain]${escaped(stem)}` : formatted(stem)
  const feedback = explanation ? `####${formatted(explanation)}\n` : ''
  return `${writeLabels(labelsOf(question))}${head}${text} {${answersOf(question)}\n${feedback}}\n\n`
}

function answersOf({ kind, options, keys }: Question): string {
  if (kind === 'truefalse') return keys[0] === 0 ? 'TRUE' : 'FALSE'
  if (kind === 'numeric') return `#${options.map((option) => `\n=${option}`).join('')}`
  const mark = (index: number) => {
    if (kind === 'single') return keys.includes(index) ? '=' : '~'
    return keys.includes(index) ? `~%${shareOfEach(keys.length)}%` : '~%-100%'
  }
  return options.map((option, index) => `\n${mark(index)}${weightless(option)}`).join('')
}

// An option that begins with %5% would be read as one that is worth 5.
const weightless = (option: string) => (option.startsWith('%') ? `[plain]${escaped(option)}` : formatted(option))

const formatted = (text: string) => (FORMAT.test(text) ? `[plain]${escaped(text)}` : escaped(text))

const escaped = (text: string) => text.replace(/[\\~=#{}:]/g, '\\$&').replace(/\r\n?|\n/g, '\\n')
