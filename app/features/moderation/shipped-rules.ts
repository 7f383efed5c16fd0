import { compileRules } from '#app/features/moderation/compile-rules.ts'
import { RULES } from '#app/features/moderation/rules/index.ts'

/** The rules as they come with the program, compiled once. */
export const SHIPPED = compileRules(RULES)
