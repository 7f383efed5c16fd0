import { and, eq } from 'drizzle-orm'
import { recountRequest } from '#app/features/backlog/recount-request.server.ts'
import { labelOf, type RequestState } from '#app/features/backlog/request-label.ts'
import { findStandingVerdict, listThreadIds, type Request } from '#app/features/backlog/request-queries.server.ts'
import type { StepFields } from '#app/features/backlog/step-fields.ts'
import { findLine } from '#app/features/catalogue/queries.server.ts'
import { languageOf } from '#app/features/forum/text-language.ts'
import type { Context } from '#app/platform/context.server.ts'
import { AppError, ensureFound } from '#app/platform/errors.ts'
import { recordEvent } from '#app/platform/events.server.ts'
import { writeLog } from '#app/platform/log.server.ts'
import type { Transaction } from '#db/client.server.ts'
import { requests, transitions, verdicts, watches } from '#db/schema/index.ts'

export type Signed = { decidedBy: string; cosignedBy: string | null; oneSignature: boolean }

export type Move = {
  request: Request
  to: RequestState
  /** Leads back to where it was: nothing is decided anew. */
  back?: boolean
  fields: StepFields
  /** The request this one goes into, or came out of. */
  canonicalId?: string
  signed: Signed
}

const VERDICTS = ['planned', 'making', 'made', 'exists', 'parked', 'final_no'] as const
type VerdictKind = (typeof VERDICTS)[number]

const isVerdict = (state: RequestState): state is VerdictKind => VERDICTS.some((kind) => kind === state)
const isNo = (state: RequestState) => state === 'parked' || state === 'final_no'

/** The only place where a request's state changes: history, answer, counters, event and log go together. */
export async function takeStep(tx: Transaction, ctx: Context, move: Move): Promise<void> {
  const { request, to, fields, back = false, signed } = move
  const decides = isVerdict(to) && !back
  const epoch = request.epoch + (decides && isNo(to) ? 1 : 0)
  await storeState(tx, ctx, move, epoch)
  await tx.insert(transitions).values({
    ...{ id: ctx.newId(), requestId: request.id, fromState: request.state, toState: to },
    ...{
      actorId: signed.decidedBy,
      at: ctx.now(),
      fields: { ...fields, ...(signed.cosignedBy && { cosignedBy: signed.cosignedBy }) },
    },
  })
  if (decides) await storeVerdict(tx, ctx, move, to, epoch)
  await recountRequest(tx, request.id)
  if (move.canonicalId) await recountRequest(tx, move.canonicalId)
  await announce(tx, ctx, move)
}

async function storeState(
  tx: Transaction,
  ctx: Context,
  { request, to, fields, canonicalId, back }: Move,
  epoch: number,
) {
  const { needGrade, needGradeWhy, makeGrade, makeGradeWhy } = fields
  const line = fields.line === undefined ? undefined : ensureFound(await findLine(tx, fields.line), 'line')
  const [stored] = await tx
    .update(requests)
    .set({
      ...{ state: to, label: labelOf(to), epoch, changedAt: ctx.now(), version: request.version + 1 },
      ...(line && { lineId: line.id, pmId: line.pmId, engineerId: line.engineerId }),
      ...(needGrade && { needGrade, needGradeWhy }),
      ...(makeGrade && { makeGrade, makeGradeWhy }),
      canonicalId: back ? null : (canonicalId ?? null),
    })
    .where(and(eq(requests.id, request.id), eq(requests.version, request.version)))
    .returning({ id: requests.id })
  if (!stored) throw new AppError('conflict', { key: 'stale' })
}

async function storeVerdict(
  tx: Transaction,
  ctx: Context,
  { request, fields, signed }: Move,
  kind: VerdictKind,
  epoch: number,
) {
  const id = ctx.newId()
  await tx.insert(verdicts).values({
    ...{ id, requestId: request.id, epoch, kind, ...signed, decidedAt: ctx.now(), peopleAt: request.people },
    publicText: fields.publicText ?? '',
    lang: languageOf(fields.publicText ?? ''),
    internalText: fields.internalText ?? null,
    reasonCode: fields.reasonCode ?? null,
    targetWindow: fields.targetWindow ?? null,
    productSku: fields.productSku ?? null,
    reopenPeople: fields.reopenPeople ?? null,
    reviewAt: fields.reviewAt ?? null,
  })
  const changes = (fields.changes ?? []).map((text) => ({
    id: ctx.newId(),
    verdictId: id,
    kind: 'other' as const,
    text,
  }))
  if (changes.length > 0) await tx.insert(watches).values(changes)
}

async function announce(tx: Transaction, ctx: Context, { request, to, back, fields, canonicalId }: Move) {
  const { id, no: requestNo, title, state: from } = request
  const threadIds = [...(await listThreadIds(tx, id)), ...(canonicalId ? await listThreadIds(tx, canonicalId) : [])]
  const heard = fields.publicText ?? fields.question
  const told = heard !== undefined || labelOf(from) !== labelOf(to)
  const standing = to === 'merged' ? canonicalId : back ? id : undefined
  await recordEvent(tx, ctx, told ? 'request.changed' : 'request.moved', `request:${id}`, {
    ...{ requestId: id, requestNo, title, from, to, label: labelOf(to), intoNo: fields.into ?? null },
    publicText: heard ?? (standing && (await findStandingVerdict(tx, standing))?.publicText) ?? null,
    threadIds: [...new Set(threadIds)],
  })
  const reason = fields.why ?? heard ?? fields.needGradeWhy
  await writeLog(tx, ctx, { act: 'request.step', subject: `request:${id}`, reason, details: { from, to } })
}
