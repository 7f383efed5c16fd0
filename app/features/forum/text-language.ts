export type TextLanguage = 'en' | 'zh-CN'

const HAN = /\p{Script=Han}/gu
const LETTER = /\p{L}/gu
/** Product names stay Latin in Chinese text, so a third is plenty. */
const HAN_SHARE = 0.3

/** For the `lang` attribute, so that every reader's browser picks the right glyphs and voice. */
export function languageOf(text: string): TextLanguage {
  const letters = text.match(LETTER)?.length ?? 0
  return (text.match(HAN)?.length ?? 0) > letters * HAN_SHARE ? 'zh-CN' : 'en'
}
