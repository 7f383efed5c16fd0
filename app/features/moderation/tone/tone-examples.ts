import { normalise } from '#app/features/moderation/normalise.ts'
import type { Rule } from '#app/features/moderation/rule.ts'
import { termsOf } from '#app/features/moderation/tone/tone-terms.ts'
import type { ToneExample } from '#app/features/moderation/tone/train-tone.ts'

export type LabelledText = { lang: string; text: string; title?: string; half: string; family?: string }

const IS_HEEDED = /^(?:en|zh)/

/** The tone is learned in the languages whose rules heed it, from texts that the figures are not measured on. */
export function toneExamples(texts: readonly LabelledText[], isPromotion: boolean): ToneExample[] {
  return texts
    .filter(({ lang, half, family }) => IS_HEEDED.test(lang) && half === 'development' && family !== 'off-topic')
    .map(({ title, text }) => example(isPromotion, ...(title ? [title] : []), text))
}

/** Their short examples teach it that a word or a link makes no offer. */
export function toneExamplesOfRules(rules: readonly Rule[]): ToneExample[] {
  const heeded = rules.filter(
    ({ family, languages }) => family !== 'off-topic' && languages.some((one) => IS_HEEDED.test(one)),
  )
  return heeded.flatMap(({ examples }) => [
    ...examples.block.map((text) => example(true, text)),
    ...examples.pass.map((text) => example(false, text)),
  ])
}

const example = (isPromotion: boolean, ...texts: string[]): ToneExample => ({
  ...{ terms: termsOf(normalise(...texts).plain.text), isPromotion },
})
