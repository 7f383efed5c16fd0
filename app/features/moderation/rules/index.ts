import type { Rule } from '#app/features/moderation/rule.ts'
import { ANY_LANGUAGE_RULES } from '#app/features/moderation/rules/any-language.ts'
import { CHINESE_RULES } from '#app/features/moderation/rules/chinese.ts'
import { ENGLISH_RULES } from '#app/features/moderation/rules/english.ts'
import { GERMAN_SPANISH_JAPANESE_RULES } from '#app/features/moderation/rules/german-spanish-japanese.ts'

export const RULES: readonly Rule[] = [
  ...ENGLISH_RULES,
  ...CHINESE_RULES,
  ...GERMAN_SPANISH_JAPANESE_RULES,
  ...ANY_LANGUAGE_RULES,
]
