import { setImmediate as yieldToOthers } from 'node:timers/promises'
import { changesOf, hasChanges } from '#app/features/desk/rules/versions/rule-changes.ts'
import type { DeskProblem } from '#app/features/desk/rules/write/desk-problem.ts'
import { checkWritten, type WrittenRule } from '#app/features/desk/rules/write/save-rule.server.ts'
import { listRules } from '#app/features/moderation/live-rules.server.ts'
import type { Rule, RuleState } from '#app/features/moderation/rule.ts'
import type { Context } from '#app/platform/context.server.ts'

export type ImportRow = {
  id: string
  title: string
  outcome: 'new' | 'changed' | 'same' | 'refused'
  to: RuleState | null
  problems: DeskProblem[]
}

/** What would come of each rule, and what there is to save. */
export type ForeseenImport = { rows: ImportRow[]; toSave: WrittenRule[] }

export async function foreseeImport(ctx: Context, rules: readonly Record<string, unknown>[]): Promise<ForeseenImport> {
  const standing = new Map((await listRules(ctx.db)).map((rule) => [rule.id, rule]))
  const rows: ImportRow[] = []
  const toSave: WrittenRule[] = []
  const met = new Set<string>()
  for (const { state: _, version: __, ...rule } of rules) {
    const id = typeof rule.id === 'string' ? rule.id : ''
    const before = standing.get(id)
    const twice = id !== '' && met.has(id)
    met.add(id)
    const row = twice ? refusedTwice(rule) : await foreseeRule(ctx, rule, before)
    rows.push(row)
    if (row.outcome === 'new' || row.outcome === 'changed') toSave.push({ rule, seen: before?.version ?? 0 })
    // Hundreds of rules with their examples take a while; others are served in between.
    await yieldToOthers()
  }
  return { rows, toSave }
}

async function foreseeRule(ctx: Context, rule: Record<string, unknown>, before: Rule | undefined): Promise<ImportRow> {
  const named = nameOf(rule)
  if (before && isSame(rule, before)) return { ...named, outcome: 'same', to: null, problems: [] }
  const checked = await checkWritten(ctx, { rule, seen: before?.version ?? 0 }, 'imported')
  if (!checked.ok) return { ...named, outcome: 'refused', to: null, problems: checked.problems }
  if (before && !hasChanges(changesOf(before, checked.rule)))
    return { ...named, outcome: 'same', to: null, problems: [] }
  return { ...named, outcome: before ? 'changed' : 'new', to: checked.rule.state, problems: [] }
}

const refusedTwice = (rule: Record<string, unknown>): ImportRow => ({
  ...nameOf(rule),
  ...{ outcome: 'refused', to: null, problems: [{ path: 'id', key: 'idTaken' }] },
})

function nameOf({ id, title }: Record<string, unknown>) {
  const words = (title ?? {}) as Record<string, unknown>
  return {
    id: typeof id === 'string' ? id.slice(0, 60) : '',
    title: typeof words.en === 'string' ? words.en.slice(0, 120) : '',
  }
}

/** Most of what a forum imports is what it has; that is told without running it. */
function isSame(rule: Record<string, unknown>, { state: _, version: __, ...before }: Rule): boolean {
  return JSON.stringify(rule) === JSON.stringify(before)
}
