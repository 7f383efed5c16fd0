import { languageOf, type TextLanguage } from '#app/features/forum/text-language.ts'

/** Every public text of a verdict is owed in each of these. */
export const SITE_LANGUAGES: readonly TextLanguage[] = ['en', 'zh-CN']

export const otherLanguage = (language: TextLanguage): TextLanguage => (language === 'en' ? 'zh-CN' : 'en')

/** An answer has to be worth reading: so many characters, or half as many in Chinese. */
export const SHORTEST_TEXT = 80

const HAN = /\p{Script=Han}/gu

/** Counted by script: a Han character says what two Latin letters do. */
const weightOf = (text: string) => [...text].length + (text.match(HAN)?.length ?? 0)

export const isTooShort = (text: string) => weightOf(text.trim()) < SHORTEST_TEXT

export const isInLanguage = (text: string, language: string) => languageOf(text) === language

/** What everyone reads: where a promise is broken the apology comes first. */
export const publicTextOf = ({ apology, publicText }: { apology?: string; publicText?: string }) =>
  [apology, publicText].filter(Boolean).join('\n\n')
