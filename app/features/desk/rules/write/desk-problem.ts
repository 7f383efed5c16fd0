import { MOST_BUDGET } from '#app/features/desk/rules/show/precision.ts'
import type { Rule } from '#app/features/moderation/rule.ts'
import type { RuleProblem } from '#app/features/moderation/rule-problem.ts'

/** What the desk itself minds, beside all that can be wrong with a rule. */
export type DeskProblem = RuleProblem | { path: string; key: 'idTaken' | 'idReserved' | 'notJson'; values?: undefined }

/** Pages of the desk stand where a rule of this name would. */
const RESERVED = new Set(['new', 'exchange', 'export', 'try', 'learning'])

export const isReserved = (ruleId: string) => RESERVED.has(ruleId)

/** A rule that may be wrong as often as it likes would never be braked. */
export const problemsOfBudget = ({ budget = 0 }: Pick<Rule, 'budget'>): RuleProblem[] =>
  budget > MOST_BUDGET ? [{ path: 'budget', key: 'outOfRange', values: { least: 0, most: MOST_BUDGET } }] : []

/** Beside which field of the form a problem stands; on which line of it, where it has lines. */
export type PlacedProblem = {
  field: string
  line: number | null
  key: DeskProblem['key']
  values: DeskProblem['values']
}

const FIELDS: Record<string, string> = {
  'title.en': 'titleEn',
  'title.zh-CN': 'titleZh',
  'advice.en': 'adviceEn',
  'advice.zh-CN': 'adviceZh',
  'examples.block': 'block',
  'examples.pass': 'pass',
  reason: 'why',
}

export function fieldOfPath(path: string): string {
  const two = path.split('.').slice(0, 2).join('.')
  return FIELDS[two] ?? FIELDS[path] ?? (path.split('.')[0] || 'form')
}
