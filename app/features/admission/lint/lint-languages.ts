import type { BankEntry, ItemText } from '#app/features/admission/bank/bank-entry.ts'
import { error, type LintFinding } from '#app/features/admission/lint/finding.ts'
import { placeholdersOf } from '#app/features/admission/lint/placeholders.ts'
import { type Quantity, speltQuantities, writtenQuantities } from '#app/features/admission/lint/quantities.ts'
import { ITEM_LANGUAGES } from '#app/features/admission/question.ts'

/** Every item says the same in each language: a number or unit lost in translation makes another question. */
export function lintLanguages({ texts }: BankEntry): LintFinding[] {
  const missing = ITEM_LANGUAGES.filter((lang) => !texts.some((text) => text.lang === lang))
  const [one, other] = ITEM_LANGUAGES.map((lang) => texts.find((text) => text.lang === lang))
  return [...missing.map((lang) => error('noText', { lang })), ...(one && other ? compareTexts(one, other) : [])]
}

function compareTexts(en: ItemText, zh: ItemText): LintFinding[] {
  return [
    ...comparePlace('stem', en.stem, zh.stem),
    ...en.options.flatMap((option, index) => comparePlace(String(index + 1), option, zh.options[index] ?? '')),
    ...(en.explanation && zh.explanation ? comparePlace('explanation', en.explanation, zh.explanation) : []),
    ...(en.alt && zh.alt ? comparePlace('alt', en.alt, zh.alt) : []),
  ]
}

function comparePlace(place: string, en: string, zh: string): LintFinding[] {
  const [english, chinese] = [writtenQuantities(en), writtenQuantities(zh)]
  const [onlyEnglish, onlyChinese] = [lackingIn(zh, chinese, english), lackingIn(en, english, chinese)]
  return [
    ...differing('numbersDiffer', place, onlyEnglish.numbers, onlyChinese.numbers),
    ...differing('unitsDiffer', place, onlyEnglish.units, onlyChinese.units),
    ...differing('placeholdersDiffer', place, ...onlyOneHas(placeholdersOf(en), placeholdersOf(zh))),
  ]
}

type Difference = 'numbersDiffer' | 'unitsDiffer' | 'placeholdersDiffer'

function differing(key: Difference, place: string, en: readonly string[], zh: readonly string[]): LintFinding[] {
  return en.length + zh.length === 0 ? [] : [error(key, { place, en: en.join(', '), zh: zh.join(', ') })]
}

/** What the other text writes in figures and this one lacks, even in words: the number itself, or only its unit. */
function lackingIn(text: string, written: readonly Quantity[], others: readonly Quantity[]) {
  const lacking = others.filter((quantity) => !written.some((same) => isSame(quantity, same)))
  const candidates = lacking.length === 0 ? [] : [...written, ...speltQuantities(text)]
  const alike = (quantity: Quantity) => candidates.filter(({ value }) => value === quantity.value)
  return {
    numbers: said(lacking.filter((quantity) => !isPlaceholder(quantity) && alike(quantity).length === 0)),
    units: said(lacking.filter((quantity) => isUnitLost(quantity, alike(quantity)))),
  }
}

const isSame = (one: Quantity, other: Quantity) => one.value === other.value && one.unit === other.unit
const isPlaceholder = ({ value }: Quantity) => /^-?\{\w+\}$/.test(value)

function isUnitLost(quantity: Quantity, alike: readonly Quantity[]): boolean {
  const units = unitsOf(quantity)
  return alike.length > 0 && !alike.some((other) => unitsOf(other).some((unit) => units.includes(unit)))
}

const unitsOf = ({ unit, shared }: Quantity) => (shared ? [unit, shared] : [unit])

const said = (quantities: readonly Quantity[]) => [
  ...new Set(
    quantities.map(({ value, unit }) => (/^(?:f\/|T)$/.test(unit) ? unit + value : `${value} ${unit}`.trim())),
  ),
]

const onlyOneHas = (en: readonly string[], zh: readonly string[]): [string[], string[]] => [
  en.filter((name) => !zh.includes(name)),
  zh.filter((name) => !en.includes(name)),
]
