import type { ItemText } from '#app/features/admission/bank/bank-entry.ts'
import { FEWEST_OPTIONS, fieldOf } from '#app/features/admission/bank/entry-fields.ts'
import type { Said } from '#app/platform/errors.ts'
import type { FieldErrors } from '#app/platform/form.ts'

const LONGEST = { stem: 2000, option: 500, explanation: 2000, alt: 300 }

type Shared = { key: number | undefined; picture: boolean }

/** What keeps typed texts from being an item at all, by field; whether it is a good one is for the linter to say. */
export function textFaults(texts: readonly ItemText[], { key, picture }: Shared): FieldErrors {
  const english = texts.find(({ lang }) => lang === 'en')
  const faults = texts.flatMap((text) => [
    ...lengthFaults(text),
    ...optionFaults(text, english),
    ...(picture && !text.alt ? [[fieldOf.alt(text.lang), said('altNeeded')] as const] : []),
  ])
  const missing = english ? [] : [[fieldOf.stem('en'), said('noEnglish')] as const]
  const keyless = english && key !== undefined && !english.options[key] ? [['key', said('keyEmpty')] as const] : []
  // The first fault of a field is the one to mend first.
  return Object.fromEntries([...missing, ...faults, ...keyless].reverse())
}

type Fault = readonly [field: string, said: Said]

const said = (key: string): Said => ({ key: `bank.${key}` })

function lengthFaults({ lang, stem, options, explanation = '', alt = '' }: ItemText): Fault[] {
  const fields: [string, string, number][] = [
    [fieldOf.stem(lang), stem, LONGEST.stem],
    ...options.map((text, row): [string, string, number] => [fieldOf.option(lang, row), text, LONGEST.option]),
    [fieldOf.explanation(lang), explanation, LONGEST.explanation],
    [fieldOf.alt(lang), alt, LONGEST.alt],
  ]
  const long = fields.filter(([, text, limit]) => text.length > limit)
  return [
    ...(stem === '' ? [[fieldOf.stem(lang), { key: 'required' }] as const] : []),
    ...long.map(([field, , limit]): Fault => [field, { key: 'tooLong', values: { limit } }]),
  ]
}

function optionFaults({ lang, options }: ItemText, english: ItemText | undefined): Fault[] {
  const gaps = options.flatMap((option, row): Fault[] =>
    option === '' ? [[fieldOf.option(lang, row), said('optionGap')]] : [],
  )
  const next = fieldOf.option(lang, Math.min(options.length, english?.options.length ?? 0))
  if (lang === 'en' && options.length < FEWEST_OPTIONS)
    return [...gaps, [fieldOf.option(lang, options.length), said('tooFewOptions')]]
  const isUneven = english && options.length !== english.options.length
  return isUneven ? [...gaps, [next, said('optionsUneven')]] : gaps
}
