import type { BankEntry, ItemText } from '#app/features/admission/bank/bank-entry.ts'
import { advice, error, type LintFinding } from '#app/features/admission/lint/finding.ts'

const CLEARLY_LONGER = 1.4
const CLEARLY_WIDER = 8
const LENGTHS_APART = 3
// Below it one word more is three times as long.
const LONG_OPTION = 20

/** What the length of its options gives away. A template's are as long as what it draws. */
export function lintLengths({ kind, template, keys: [key = -1], texts }: BankEntry): LintFinding[] {
  if (kind !== 'single' || template) return []
  return texts.flatMap((text) => [...lintKeyLength(text, key), ...lintLengthsApart(text)])
}

function lintKeyLength({ lang, options }: ItemText, key: number): LintFinding[] {
  const widths = options.map(widthOf)
  const [longestOther = 0] = widths.filter((_, index) => index !== key).sort((a, b) => b - a)
  const width = widths[key] ?? 0
  const isClear = width >= longestOther * CLEARLY_LONGER && width >= longestOther + CLEARLY_WIDER
  return isClear ? [error('keyLongest', { lang })] : []
}

function lintLengthsApart({ lang, options }: ItemText): LintFinding[] {
  const widths = options.map(widthOf)
  const longest = Math.max(...widths)
  return longest >= LONG_OPTION && longest >= LENGTHS_APART * Math.min(...widths)
    ? [advice('lengthsApart', { lang })]
    : []
}

/** Whether no other option is as long as the key. */
export function isKeyLongest({ options }: ItemText, [key = -1]: readonly number[]): boolean {
  const widths = options.map(widthOf)
  return widths.every((width, index) => index === key || width < (widths[key] ?? 0))
}

// A Chinese character takes the room of two letters.
function widthOf(text: string): number {
  return [...text].reduce((width, character) => width + (/[\u2e80-\uffee]/.test(character) ? 2 : 1), 0)
}
