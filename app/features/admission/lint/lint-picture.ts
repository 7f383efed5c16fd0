import type { BankEntry, ItemText } from '#app/features/admission/bank/bank-entry.ts'
import { error, type LintFinding } from '#app/features/admission/lint/finding.ts'

export function lintPicture({ picture, keys, texts }: BankEntry): LintFinding[] {
  if (!picture) return []
  return texts.flatMap((text) => {
    const { lang, alt = '' } = text
    if (alt.trim() === '') return [error('noAlt', { lang })]
    return keys.some((key) => tellsOption(alt, text, key)) ? [error('altTellsKey', { lang })] : []
  })
}

function tellsOption(alt: string, { options }: ItemText, key: number): boolean {
  const words = (options[key] ?? '').trim().replace(/[.。]$/, '')
  return words !== '' && hasWhole(alt.toLowerCase(), words.toLowerCase())
}

// "4" is not told by "40" or "1.4".
function hasWhole(text: string, words: string): boolean {
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) {
    const before = text.charAt(at - 1) + words.charAt(0)
    const after = words.charAt(words.length - 1) + text.charAt(at + words.length)
    if (!/^[\w.]\w$/.test(before) && !/^\w\w$/.test(after)) return true
  }
  return false
}
