import { listStandIns } from '#app/features/accounts/grant-holders.server.ts'
import { maySignAlone } from '#app/features/accounts/lone-signature.ts'
import { ensureStep, prepareStep } from '#app/features/backlog/prepare-step.server.ts'
import { noteInHistory } from '#app/features/backlog/propose-step.server.ts'
import { type Proposal, pendingProposal, renewalsIn, type Transition } from '#app/features/backlog/request-history.ts'
import { findRequest, listTransitions, type Request } from '#app/features/backlog/request-queries.server.ts'
import { type Half, halfNeeded } from '#app/features/backlog/request-steps.ts'
import { secondSigners } from '#app/features/backlog/signatures.ts'
import { takeStep } from '#app/features/backlog/take-step.server.ts'
import { authorOf } from '#app/features/forum/author.ts'
import { ensureCan } from '#app/permissions.ts'
import type { Context } from '#app/platform/context.server.ts'
import { AppError, ensureFound } from '#app/platform/errors.ts'
import type { FieldErrors } from '#app/platform/form.ts'
import { writeLog } from '#app/platform/log.server.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import type { Transaction } from '#db/client.server.ts'

type Asked = { no: number; version: number }
type Waiting = { request: Request; history: Transition[]; proposal: Proposal }

type Signing = { ok: true } | { ok: false; errors: FieldErrors }

/** The second signature: the step is taken as it was proposed, and both answer for it. */
export function signProposal(ctx: Context, asked: Asked): Promise<Signing> {
  return inTransaction(ctx, async (tx) => {
    const { request, history, proposal } = await findWaiting(tx, asked)
    const step = ensureStep(ctx, request.state, proposal.to)
    const half = halfNeeded(step, { reasonCode: proposal.fields.reasonCode, renewals: renewalsIn(history) })
    if (!half) throw new AppError('conflict', { key: 'step.nothingProposed' })
    const alone = await ensureMaySign(tx, ctx, half, request, proposal)
    // What was complete when it was proposed may have been overtaken: a product withdrawn, a date gone by.
    const prepared = await prepareStep(tx, ctx, { request, step, fields: proposal.fields, history })
    if (!prepared.ok) return prepared
    const signed = { decidedBy: proposal.by, cosignedBy: alone ? null : authorOf(ctx.actor).id, oneSignature: alone }
    await takeStep(tx, ctx, { ...prepared.move, signed })
    return { ok: true }
  })
}

/** Sends it back with a reason; who proposed it may propose again. */
export function declineProposal(ctx: Context, { why, ...asked }: Asked & { why: string }): Promise<void> {
  return inTransaction(ctx, async (tx) => {
    const { request, history, proposal } = await findWaiting(tx, asked)
    const step = ensureStep(ctx, request.state, proposal.to)
    const half = halfNeeded(step, { reasonCode: proposal.fields.reasonCode, renewals: renewalsIn(history) }) ?? 'lead'
    if (proposal.by !== authorOf(ctx.actor).id) await ensureMaySign(tx, ctx, half, request, proposal)
    await noteInHistory(tx, ctx, { request, fields: { declined: proposal.to, why }, by: authorOf(ctx.actor).id })
    await writeLog(tx, ctx, {
      act: 'request.decline',
      subject: `request:${request.id}`,
      reason: why,
      details: { to: proposal.to },
    })
  })
}

async function findWaiting(tx: Transaction, { no, version }: Asked): Promise<Waiting> {
  const request = ensureFound(await findRequest(tx, no), 'request')
  if (request.version !== version) throw new AppError('conflict', { key: 'stale' })
  const history = await listTransitions(tx, request.id)
  const proposal = pendingProposal(history)
  if (!proposal) throw new AppError('conflict', { key: 'step.nothingProposed' })
  return { request, history, proposal }
}

/** True when the first signature stands alone, because nobody else could give the second. */
async function ensureMaySign(
  tx: Transaction,
  ctx: Context,
  half: Half,
  { engineerId }: Request,
  proposal: Proposal,
): Promise<boolean> {
  const signers = secondSigners(half, { engineerId, ...(await listStandIns(ctx, tx)) }, proposal.by)
  if (proposal.by !== authorOf(ctx.actor).id) {
    ensureCan(ctx.actor, 'request.sign', { signers })
    return false
  }
  if (!maySignAlone(signers, proposal.at, ctx.now())) throw new AppError('forbidden', { key: 'step.alone' })
  return true
}
