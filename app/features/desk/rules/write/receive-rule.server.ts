import { createHash } from 'node:crypto'
import { receiveBacktest } from '#app/features/desk/backtest/receive-backtest.server.ts'
import { changesOf, hasChanges, type RuleChanges } from '#app/features/desk/rules/versions/rule-changes.ts'
import type { DeskProblem, PlacedProblem } from '#app/features/desk/rules/write/desk-problem.ts'
import { checkWritten, saveRule } from '#app/features/desk/rules/write/save-rule.server.ts'
import { type Tried, tryWritten } from '#app/features/desk/rules/write/try-written.server.ts'
import { type RuleFields, writtenIn } from '#app/features/desk/rules/write/written-rule.ts'
import { typedText } from '#app/features/forum/typed-text.ts'
import type { Rule } from '#app/features/moderation/rule.ts'
import type { Context } from '#app/platform/context.server.ts'
import type { Said } from '#app/platform/errors.ts'
import { AppError } from '#app/platform/errors.ts'
import { typedFields } from '#app/platform/form.ts'

/** What would change, said before it does. `looked` stands for exactly these changes. */
export type Foreseen = { changes: RuleChanges; version: number; goesOnTrial: boolean; looked: string }

export type RuleAnswer = {
  typed: RuleFields
  problems?: PlacedProblem[]
  said?: Said
  reason?: Said
  foreseen?: Foreseen
  tried?: Tried
}

type Sent = { ruleId: string | null; form: FormData; intent: string }

/** The form of a rule: tried, looked at, and only then saved. */
export async function receiveRule(ctx: Context, { ruleId, form, intent }: Sent): Promise<RuleAnswer | { to: string }> {
  const typed: RuleFields = { ...typedFields(form), ...(ruleId !== null && { id: ruleId }) }
  if (intent === 'try') return { typed, tried: await tryWritten(ctx, typed) }
  const { rule, place, unread } = writtenIn(typed)
  if (unread.length > 0) return { typed, problems: unread }
  const seen = Number(typed.seen) || 0
  if (intent === 'backtest') {
    const received = await receiveBacktest(ctx, String(rule.id), form, { ...rule, version: seen })
    return 'to' in received ? received : { typed, problems: placedOnce(received.problems, place) }
  }
  const checked = await checkWritten(ctx, { rule, seen })
  if (!checked.ok) return { typed, problems: placedOnce(checked.problems, place) }
  const foreseen = foresee(checked)
  if (intent !== 'save' || typed.looked !== foreseen.looked) return { typed, foreseen }
  const reason = typedText({ min: 1, max: ctx.settings.textLength.reason }).safeParse(typed.change)
  if (!reason.success) return { typed, foreseen, reason: saidOf(reason.error.issues[0]) }
  return saveLooked(ctx, { rule, seen, reason: reason.data }, { typed, foreseen })
}

type ToSave = Parameters<typeof saveRule>[1]

async function saveLooked(ctx: Context, toSave: ToSave, answer: RuleAnswer): Promise<RuleAnswer | { to: string }> {
  try {
    const saved = await saveRule(ctx, toSave)
    if (!saved.ok) return { ...answer, problems: saved.problems.map(writtenIn(answer.typed).place) }
    const told = saved.isBackOnTrial ? 'trial' : saved.version === toSave.seen ? 'unchanged' : 'saved'
    return { to: `/rules/desk/${encodeURIComponent(saved.ruleId)}?told=${told}` }
  } catch (error) {
    if (error instanceof AppError && error.code === 'conflict') return { ...answer, said: error.said }
    throw error
  }
}

function foresee({ rule, before }: { rule: Rule; before: Rule | undefined }): Foreseen {
  const changes = changesOf(before, rule)
  const goesOnTrial = rule.state === 'trial' && before !== undefined && before.state !== 'trial'
  const looked = createHash('sha256').update(JSON.stringify(rule)).digest('base64url')
  return { changes, version: (before?.version ?? 0) + (hasChanges(changes) ? 1 : 0), goesOnTrial, looked }
}

function placedOnce(problems: readonly DeskProblem[], place: (problem: DeskProblem) => PlacedProblem): PlacedProblem[] {
  const placed = problems.map(place)
  const isFirst = (problem: PlacedProblem, at: number) =>
    placed.findIndex((other) => JSON.stringify(other) === JSON.stringify(problem)) === at
  return placed.filter(isFirst)
}

const saidOf = (issue: { message: string; maximum?: unknown } | undefined): Said => ({
  key: issue?.message ?? 'required',
  ...(issue?.maximum !== undefined && { values: { limit: Number(issue.maximum) } }),
})
