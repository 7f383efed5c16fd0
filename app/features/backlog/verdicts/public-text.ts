import { readingWeight } from '#app/features/forum/reading-weight.ts'
import { languageOf, type TextLanguage } from '#app/features/forum/text-language.ts'

export const otherLanguage = (language: TextLanguage): TextLanguage => (language === 'en' ? 'zh-CN' : 'en')

/** An answer has to be worth reading: so many characters, or half as many in Chinese. */
export const SHORTEST_TEXT = 80

export const isTooShort = (text: string) => readingWeight(text.trim()) < SHORTEST_TEXT

export const isInLanguage = (text: string, language: string) => languageOf(text) === language

/** What everyone reads: where a promise is broken the apology comes first. */
export const publicTextOf = ({ apology, publicText }: { apology?: string; publicText?: string }) =>
  [apology, publicText].filter(Boolean).join('\n\n')
