import { readJson } from '#app/features/desk/rules/write/json-lines.ts'

export const FORMAT = 'coldshoe-rules-1'
export const MOST_RULES = 500

type Problem = { key: 'notJson' | 'noRules' | 'tooMany'; values?: Record<string, number> }
export type ReadFile = { ok: true; rules: Record<string, unknown>[] } | { ok: false; problem: Problem }

/** A file of rules, a bare list of them, or a single one. */
export function readRules(text: string): ReadFile {
  const rules = rulesIn(text.replace(/^\uFEFF/, ''))
  if (!Array.isArray(rules)) return { ok: false, problem: rules }
  const found = rules.filter(isObject)
  if (found.length === 0 || found.length < rules.length) return { ok: false, problem: { key: 'noRules' } }
  if (found.length > MOST_RULES) return { ok: false, problem: { key: 'tooMany', values: { most: MOST_RULES } } }
  return { ok: true, rules: found }
}

function rulesIn(text: string): unknown[] | Problem {
  const value = parsed(text)
  if (value === undefined) return { key: 'notJson', values: { line: lineOfFault(text) } }
  if (Array.isArray(value)) return value
  if (!isObject(value)) return []
  return Array.isArray(value.rules) ? value.rules : 'match' in value ? [value] : []
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}

function lineOfFault(text: string): number {
  const read = readJson(text, '')
  return read.ok ? 1 : read.line
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
