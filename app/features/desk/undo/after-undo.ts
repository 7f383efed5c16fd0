import { lesserOf } from '#app/features/desk/rules/states/rule-steps.ts'
import { actsAlike } from '#app/features/desk/rules/versions/acts-alike.ts'
import type { Rule, RuleState } from '#app/features/moderation/rule.ts'

type Version = { version: number; state: RuleState; rule: Rule }

/**
 * What becomes of the rule: what it was before it ever read so, with no more power than it has today, or nothing where it
 * never read otherwise. One that reads otherwise by now was mended already, and stays.
 */
export type AfterUndo = { kind: 'restore' | 'retire' | 'stay'; version: number; rule: Rule }

/** Versions come newest first; undefined when the rule never had that version. */
export function afterUndo(versions: readonly Version[], version: number): AfterUndo | undefined {
  const [newest] = versions
  const undone = versions.find((one) => one.version === version)
  if (!newest || !undone) return undefined
  if (!actsAlike(newest.rule, undone.rule)) return { kind: 'stay', version: newest.version, rule: newest.rule }
  const alike = versions.filter((one) => actsAlike(one.rule, undone.rule))
  const first = Math.min(...alike.map((one) => one.version))
  const before = versions.find((one) => one.version < first)
  if (before) {
    const state = lesserOf(before.state, newest.state)
    return { kind: 'restore', version: before.version, rule: { ...before.rule, state } }
  }
  return { kind: 'retire', version: newest.version, rule: { ...newest.rule, state: 'retired' } }
}

/** A version and those after it that find the same: a move or a brake alone does not make a rule right. */
export function versionsUndone(versions: readonly Version[], version: number): number[] {
  const undone = versions.find((one) => one.version === version)
  if (!undone) return []
  return versions.filter((one) => one.version >= version && actsAlike(one.rule, undone.rule)).map((one) => one.version)
}
