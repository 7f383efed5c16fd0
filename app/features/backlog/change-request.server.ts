import { listStandIns } from '#app/features/accounts/grant-holders.server.ts'
import { faultsOfText } from '#app/features/backlog/faults-of-text.server.ts'
import { ensureStep, prepareStep } from '#app/features/backlog/prepare-step.server.ts'
import { proposeStep } from '#app/features/backlog/propose-step.server.ts'
import { bouncesIn } from '#app/features/backlog/request-history.ts'
import { findRequest, listTransitions } from '#app/features/backlog/request-queries.server.ts'
import { hatsFor } from '#app/features/backlog/request-steps.ts'
import { holdsBoth, secondSigners } from '#app/features/backlog/signatures.ts'
import type { StepFields } from '#app/features/backlog/step-fields.ts'
import { takeStep } from '#app/features/backlog/take-step.server.ts'
import { authorOf } from '#app/features/forum/author.ts'
import { ensureCan } from '#app/permissions.ts'
import type { Context } from '#app/platform/context.server.ts'
import { AppError, ensureFound } from '#app/platform/errors.ts'
import type { FieldErrors } from '#app/platform/form.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'

type Change = { no: number; to: string; version: number; fields: StepFields }

/** `proposed`: it waits for a second signature, and the state stays. */
export type ChangeOutcome = { outcome: 'changed' | 'proposed' } | { outcome: 'refused'; errors: FieldErrors }

/** Takes one step with a request. Steps that two people answer for wait for the second. */
export async function changeRequest(ctx: Context, { no, to, version, fields }: Change): Promise<ChangeOutcome> {
  const errors = await faultsOfAnswer(ctx, fields)
  if (errors) return { outcome: 'refused', errors }
  return inTransaction(ctx, async (tx) => {
    const request = ensureFound(await findRequest(tx, no), 'request')
    const history = await listTransitions(tx, request.id)
    if (request.version !== version) throw new AppError('conflict', { key: 'stale' })
    const step = ensureStep(ctx, request.state, to)
    const { pmId, engineerId } = request
    ensureCan(ctx.actor, 'request.step', { hats: hatsFor(step, bouncesIn(history)), pmId, engineerId })
    const prepared = await prepareStep(tx, ctx, { request, step, fields, history })
    if (!prepared.ok) return { outcome: 'refused', errors: prepared.errors }
    const by = authorOf(ctx.actor).id
    const both = prepared.half && holdsBoth(prepared.half, request, by)
    if (prepared.half && !both) {
      const signerIds = secondSigners(prepared.half, { engineerId, ...(await listStandIns(ctx, tx)) }, by)
      await proposeStep(tx, ctx, { request, to: step.to, fields, by, signerIds })
      return { outcome: 'proposed' }
    }
    await takeStep(tx, ctx, {
      ...prepared.move,
      signed: { decidedBy: by, cosignedBy: both ? by : null, oneSignature: false },
    })
    return { outcome: 'changed' }
  })
}

/** Each of these is read by those who asked. */
async function faultsOfAnswer(
  ctx: Context,
  { publicText, question, changes }: StepFields,
): Promise<FieldErrors | undefined> {
  const texts = { publicText, question, changes: changes?.join('\n') }
  for (const [field, text] of Object.entries(texts)) {
    const faults = text && (await faultsOfText(ctx, field, { text }))
    if (faults) return faults
  }
  return undefined
}
