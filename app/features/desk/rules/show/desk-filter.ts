import type { DeskMark } from '#app/features/desk/rules/show/desk-marks.ts'
import {
  RULE_FAMILIES,
  RULE_STATES,
  type Rule,
  type RuleFamily,
  type RuleState,
} from '#app/features/moderation/rule.ts'

export const DESK_MARKS = ['waits', 'braked', 'expired', 'reviewDue'] as const

export type DeskFilter = { q: string; family: RuleFamily | null; state: RuleState | null; only: DeskMark | null }

/** What an address asks for; what it cannot mean is left out. */
export function filterIn(search: URLSearchParams): DeskFilter {
  const oneOf = <T extends string>(name: string, from: readonly T[]) =>
    from.find((one) => one === search.get(name)) ?? null
  return {
    q: (search.get('q') ?? '').trim().slice(0, 100),
    family: oneOf('family', RULE_FAMILIES),
    state: oneOf('state', RULE_STATES),
    only: oneOf('only', DESK_MARKS),
  }
}

export function isWanted(rule: Rule, marks: readonly DeskMark[], { q, family, state, only }: DeskFilter): boolean {
  const { id, title, advice, owner } = rule
  const words = [id, owner, ...Object.values(title), ...Object.values(advice)].join('\n').toLowerCase()
  return (
    (family === null || rule.family === family) &&
    (state === null || rule.state === state) &&
    (only === null || marks.includes(only)) &&
    q
      .toLowerCase()
      .split(/\s+/)
      .every((word) => words.includes(word))
  )
}
