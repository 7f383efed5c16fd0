import { findRule } from '#app/features/desk/rules/find-rule.server.ts'
import { changesOf, hasChanges } from '#app/features/desk/rules/versions/rule-changes.ts'
import { type DeskProblem, isReserved, problemsOfBudget } from '#app/features/desk/rules/write/desk-problem.ts'
import { type Cause, stateAfter } from '#app/features/desk/rules/write/rule-after.ts'
import { writeVersion } from '#app/features/desk/rules/write-version.server.ts'
import { parseRule } from '#app/features/moderation/rule.schema.ts'
import type { Rule, RuleState } from '#app/features/moderation/rule.ts'
import type { RuleProblem } from '#app/features/moderation/rule-problem.ts'
import { ensureCan } from '#app/permissions.ts'
import type { Context } from '#app/platform/context.server.ts'
import { AppError } from '#app/platform/errors.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'

/** `rule`: as somebody wrote it, without state and version. `seen`: the version it was written over; 0 for a new one. */
export type WrittenRule = { rule: Record<string, unknown>; seen: number }
type ToSave = WrittenRule & { reason: string; cause?: Cause }

export type SavedRule =
  | { ok: true; ruleId: string; version: number; state: RuleState; isBackOnTrial: boolean }
  | { ok: false; problems: DeskProblem[] }

/** Makes the next version. Changed in what it finds, a rule in force goes back on trial. */
export async function saveRule(ctx: Context, { reason, cause = 'saved', ...written }: ToSave): Promise<SavedRule> {
  ensureCan(ctx.actor, 'rules.write')
  const checked = await checkWritten(ctx, written, cause)
  if (!checked.ok) return checked
  const { rule, before } = checked
  if (before && !hasChanges(changesOf(before, rule))) return unchanged(before)
  return inTransaction(ctx, async (tx) => {
    const standing = await findRule(tx, rule.id)
    if ((standing?.version ?? 0) !== written.seen) throw new AppError('conflict', { key: 'stale' })
    const version = await writeVersion(tx, ctx, { rule, before: standing, cause, reason })
    return {
      ...unchanged(rule),
      version,
      isBackOnTrial: rule.state === 'trial' && before?.state !== 'trial' && !!before,
    }
  })
}

const unchanged = ({ id, version, state }: Rule) => ({
  ...{ ok: true as const, ruleId: id, version, state, isBackOnTrial: false },
})

type Checked = { ok: true; rule: Rule; before: Rule | undefined } | { ok: false; problems: DeskProblem[] }

/** The rule as it would stand. A draft may still have examples that fail; what runs may not. */
export async function checkWritten(
  ctx: Context,
  { rule: written, seen }: WrittenRule,
  cause: Cause = 'saved',
): Promise<Checked> {
  const id = typeof written.id === 'string' ? written.id : ''
  if (isReserved(id)) return { ok: false, problems: [{ path: 'id', key: 'idReserved' }] }
  const before = await findRule(ctx.db, id)
  if (before && seen === 0) return { ok: false, problems: [{ path: 'id', key: 'idTaken' }] }
  if (!before && seen > 0) throw new AppError('not-found', { key: 'missing.rule' })
  const version = (before?.version ?? 0) + 1
  const asDraft = parseRule({ ...written, state: 'draft', version })
  const shape = asDraft.ok ? asDraft.rule : draftDespiteExamples(written, asDraft.problems, version)
  if (!shape) return asDraft as Checked
  const problems = problemsOfBudget(shape)
  if (problems.length > 0) return { ok: false, problems }
  const state = stateAfter(before, shape, cause)
  if (state === 'draft' || state === 'retired') return { ok: true, rule: { ...shape, state }, before }
  const parsed = parseRule({ ...written, state, version })
  if (parsed.ok) return { ...parsed, before }
  return before ? parsed : { ok: true, rule: { ...shape, state: 'draft' }, before }
}

const isAboutExamples = ({ path, key }: RuleProblem) =>
  path.startsWith('examples.') && (key === 'notCaught' || key === 'caughtWrongly')

/** Read again without its examples, and with them put back: all that was wrong was what they show. */
function draftDespiteExamples(written: Record<string, unknown>, problems: RuleProblem[], version: number) {
  if (!problems.every(isAboutExamples)) return undefined
  const parsed = parseRule({ ...written, examples: { block: [], pass: [] }, state: 'draft', version })
  return parsed.ok ? { ...parsed.rule, examples: written.examples as Rule['examples'] } : undefined
}
