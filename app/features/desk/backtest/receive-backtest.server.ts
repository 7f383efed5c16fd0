import { backtestSchema, labelSchema } from '#app/features/desk/backtest/backtest.schema.ts'
import { labelHit } from '#app/features/desk/backtest/label-hit.server.ts'
import { startBacktest } from '#app/features/desk/backtest/start-backtest.server.ts'
import { findRule } from '#app/features/desk/rules/find-rule.server.ts'
import type { RuleProblem } from '#app/features/moderation/rule-problem.ts'
import type { Context } from '#app/platform/context.server.ts'
import { AppError, ensureFound } from '#app/platform/errors.ts'
import { parseForm } from '#app/platform/form.ts'

export type Received = { to: string } | { problems: RuleProblem[] }

/** A form with the fields of a backtest; `rule` is what that form holds, or else the rule as it was saved last. */
export async function receiveBacktest(ctx: Context, ruleId: string, form: FormData, rule?: unknown): Promise<Received> {
  const wanted = readOrRefuse(parseForm(backtestSchema, form))
  const draft = rule ?? ensureFound(await findRule(ctx.db, ruleId), 'rule')
  const started = await startBacktest(ctx, { rule: draft, ...wanted })
  return started.ok ? { to: `/rules/desk/${started.ruleId}/backtest/${started.backtestId}` } : started
}

export async function receiveLabel(ctx: Context, backtestId: string, form: FormData): Promise<void> {
  await labelHit(ctx, { backtestId, ...readOrRefuse(parseForm(labelSchema, form)) })
}

/** Buttons and selects: whoever sends something else did not use the page. */
function readOrRefuse<T>(read: ReturnType<typeof parseForm<T>>): T {
  if (read.ok) return read.value
  throw new AppError('bad-request', Object.values(read.errors)[0] ?? { key: 'required' })
}
