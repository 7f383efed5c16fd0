import type { Rule } from '#app/features/moderation/rule.ts'
import { ANY_LANGUAGE_RULES } from '#app/features/moderation/rules/any-language.ts'
import { CHINESE_RULES } from '#app/features/moderation/rules/chinese.ts'
import { ENGLISH_RULES } from '#app/features/moderation/rules/english.ts'
import { GERMAN_SPANISH_JAPANESE_RULES } from '#app/features/moderation/rules/german-spanish-japanese.ts'

/** In the languages whose tone is known, a rule that only holds is one doubt among others. */
const asDoubt = (rule: Rule): Rule =>
  rule.state === 'review' && rule.family !== 'off-topic' && rule.family !== 'evasion' && !rule.author
    ? { atMost: 'doubt', ...rule }
    : rule

export const RULES: readonly Rule[] = [
  ...ENGLISH_RULES.map(asDoubt),
  ...CHINESE_RULES.map(asDoubt),
  ...GERMAN_SPANISH_JAPANESE_RULES,
  ...ANY_LANGUAGE_RULES,
]
