import { listStandIns } from '#app/features/accounts/grant-holders.server.ts'
import { ensureOpenSuggestion } from '#app/features/backlog/agents/settle-suggestions.server.ts'
import { ensureStep, prepareStep } from '#app/features/backlog/prepare-step.server.ts'
import { proposeStep } from '#app/features/backlog/propose-step.server.ts'
import { bouncesIn, openQuestion, type Transition } from '#app/features/backlog/request-history.ts'
import { findRequest, listTransitions, type Request } from '#app/features/backlog/request-queries.server.ts'
import { hatsFor, type RequestStep } from '#app/features/backlog/request-steps.ts'
import { holdsBoth, secondSigners } from '#app/features/backlog/signatures.ts'
import type { StepFields } from '#app/features/backlog/step-fields.ts'
import { takeStep } from '#app/features/backlog/take-step.server.ts'
import { authorOf } from '#app/features/forum/author.ts'
import { ensureCan } from '#app/permissions.ts'
import type { Context } from '#app/platform/context.server.ts'
import { AppError, ensureFound } from '#app/platform/errors.ts'
import type { FieldErrors } from '#app/platform/form.ts'
import type { Transaction } from '#db/client.server.ts'

/** Without a version the step is taken from wherever the request stands. */
export type Step = { no: number; to: string; version?: number; fields: StepFields; suggestionId?: string }

/** `proposed`: it waits for a second signature, and the state stays. */
export type StepOutcome = { outcome: 'changed' | 'proposed' } | { outcome: 'refused'; errors: FieldErrors }

/** The one way from state to state, for a person, the clock, a file or many requests at once. */
export async function stepRequest(
  tx: Transaction,
  ctx: Context,
  { no, to, version, fields, suggestionId }: Step,
): Promise<StepOutcome> {
  const request = ensureFound(await findRequest(tx, no), 'request')
  const history = await listTransitions(tx, request.id)
  if (version !== undefined && request.version !== version) throw new AppError('conflict', { key: 'stale' })
  const step = ensureStep(ctx, request.state, to)
  ensureMayStep(ctx, step, request, history)
  const suggestion = suggestionId
    ? await ensureOpenSuggestion(tx, { id: suggestionId, requestId: request.id, to })
    : undefined
  const prepared = await prepareStep(tx, ctx, { request, step, fields, history })
  if (!prepared.ok) return { outcome: 'refused', errors: prepared.errors }
  const by = ctx.actor.kind === 'system' ? 'system' : authorOf(ctx.actor).id
  const both = prepared.half && holdsBoth(prepared.half, request, by)
  if (prepared.half && !both) {
    const { engineerId } = request
    const signerIds = secondSigners(prepared.half, { engineerId, ...(await listStandIns(ctx, tx)) }, by)
    await proposeStep(tx, ctx, { request, to: step.to, fields, by, signerIds })
    return { outcome: 'proposed' }
  }
  await takeStep(tx, ctx, {
    ...prepared.move,
    suggestion,
    signed: { decidedBy: by, cosignedBy: both ? by : null, oneSignature: false },
  })
  return { outcome: 'changed' }
}

/** The house takes its own steps and no others; everybody else needs the function. */
function ensureMayStep(ctx: Context, step: RequestStep, { pmId, engineerId, state }: Request, history: Transition[]) {
  if (ctx.actor.kind === 'system' && step.bySystem) return
  const addresseeId = state === 'needs_info' ? openQuestion(history)?.addresseeId : undefined
  ensureCan(ctx.actor, 'request.step', { hats: hatsFor(step, bouncesIn(history)), pmId, engineerId, addresseeId })
}
