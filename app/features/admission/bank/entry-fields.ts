import type { BankEntry, ItemText } from '#app/features/admission/bank/bank-entry.ts'
import { ITEM_LANGUAGES, type ItemLanguage } from '#app/features/admission/question.ts'

/** Rows of options that the form offers. */
export const OPTION_ROWS = [0, 1, 2, 3, 4] as const
export const FEWEST_OPTIONS = 3

export const fieldOf = {
  stem: (lang: ItemLanguage) => `stem-${lang}`,
  option: (lang: ItemLanguage, row: number) => `option-${lang}-${row + 1}`,
  explanation: (lang: ItemLanguage) => `explanation-${lang}`,
  alt: (lang: ItemLanguage) => `alt-${lang}`,
}

/** What the form shows of an item as it stands. */
export function fieldsOf(entry: BankEntry): Record<string, string> {
  const { id, topic, level, source, checked, recheck, template, picture, keys, texts } = entry
  return {
    ...{ id, topic: topic ?? '', level: level ? String(level) : '', source: source ?? '', checked: checked ?? '' },
    ...{ recheck: recheck ?? '', template: template ?? '', picture: picture ?? '', key: String((keys[0] ?? 0) + 1) },
    ...Object.assign({}, ...texts.map(textFieldsOf)),
  }
}

const textFieldsOf = ({ lang, stem, options, explanation, alt }: ItemText): Record<string, string> => ({
  [fieldOf.stem(lang)]: stem,
  [fieldOf.explanation(lang)]: explanation ?? '',
  [fieldOf.alt(lang)]: alt ?? '',
  ...Object.fromEntries(options.map((option, row) => [fieldOf.option(lang, row), option])),
})

/** The texts that were typed; a language in which nothing stands is left out. Empty rows stay, for the check of gaps. */
export function textsIn(typed: Readonly<Record<string, string>>): ItemText[] {
  const at = (name: string) => typed[name]?.trim() ?? ''
  return ITEM_LANGUAGES.flatMap((lang) => {
    const options = OPTION_ROWS.map((row) => at(fieldOf.option(lang, row)))
    const [stem, explanation, alt] = [fieldOf.stem, fieldOf.explanation, fieldOf.alt].map((name) => at(name(lang)))
    const filled = options.slice(0, options.findLastIndex((option) => option !== '') + 1)
    if (!stem && !explanation && !alt && filled.length === 0) return []
    return {
      lang,
      title: '',
      stem: stem ?? '',
      options: filled,
      ...(explanation && { explanation }),
      ...(alt && { alt }),
    }
  })
}
