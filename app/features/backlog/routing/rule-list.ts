import type { RouteRule } from '#app/features/backlog/routing/route-of.ts'
import type { FieldErrors } from '#app/platform/form.ts'

export const MOST_RULES = 100

export const CHANNELS = ['forum', 'staff', 'event', 'import', 'mail', 'hook', 'web', 'sample'] as const
export const TRACKS = ['motion', 'stills'] as const
export const LANGUAGES = ['en', 'zh-CN'] as const

export type Change =
  | { kind: 'save'; rule: RouteRule }
  | { kind: 'remove'; id: string }
  | { kind: 'move'; id: string; by: -1 | 1 }

/** The list after one change; order is what decides, so a new rule comes last. */
export function changedRules(rules: readonly RouteRule[], change: Change): RouteRule[] {
  if (change.kind === 'remove') return rules.filter(({ id }) => id !== change.id)
  if (change.kind === 'move') return moved(rules, change.id, change.by)
  const there = rules.some(({ id }) => id === change.rule.id)
  return there ? rules.map((rule) => (rule.id === change.rule.id ? change.rule : rule)) : [...rules, change.rule]
}

function moved(rules: readonly RouteRule[], id: string, by: -1 | 1): RouteRule[] {
  const from = rules.findIndex((rule) => rule.id === id)
  const to = from + by
  const [one, other] = [rules[from], rules[to]]
  if (!one || !other) return [...rules]
  return rules.map((rule, at) => (at === from ? other : at === to ? one : rule))
}

type Known = { lines: readonly string[]; scenes: readonly string[]; clockSets: readonly string[] }

export function ruleFaults({ when, line, clockSet }: RouteRule, known: Known): FieldErrors {
  const errors: FieldErrors = {}
  if (Object.values(when).every((values) => !values || values.length === 0))
    errors.words = { key: 'routing.noCondition' }
  const checked: [field: string, values: readonly string[], known: readonly string[]][] = [
    ['lines', when.lines ?? [], known.lines],
    ['scenes', when.scenes ?? [], known.scenes],
    ['languages', when.languages ?? [], LANGUAGES],
    ['channels', when.channels ?? [], CHANNELS],
    ['tracks', when.tracks ?? [], TRACKS],
    ['line', [line], known.lines],
    ['clockSet', clockSet ? [clockSet] : [], known.clockSets],
  ]
  for (const [field, values, all] of checked) {
    const strange = values.find((value) => !all.includes(value))
    if (strange !== undefined) errors[field] = { key: 'routing.noSuchValue', values: { value: strange } }
  }
  return errors
}

const MOST_VALUES = 40

/** Values apart by commas of either script, each once. */
export const valuesIn = (typed = ''): string[] =>
  [...new Set(typed.split(/[,，、;；\n]/).map((value) => value.trim().slice(0, 60)))]
    .filter(Boolean)
    .slice(0, MOST_VALUES)
