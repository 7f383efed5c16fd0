import { compileRules } from './compile-rules.ts'
import { RULES } from './rules/index.ts'

/** The rules as they come with the program, compiled once. */
export const SHIPPED = compileRules(RULES)
