import { and, eq } from 'drizzle-orm'
import { settleSuggestions, type TakenSuggestion } from '#app/features/backlog/agents/settle-suggestions.server.ts'
import { moveClocks } from '#app/features/backlog/clocks/move-clocks.server.ts'
import { gradesGiven } from '#app/features/backlog/grading/store-grading.server.ts'
import { recountRequest } from '#app/features/backlog/recount-request.server.ts'
import { isAnswered, labelOf, type RequestState } from '#app/features/backlog/request-label.ts'
import { listThreadIds, type Request } from '#app/features/backlog/request-queries.server.ts'
import type { StepFields } from '#app/features/backlog/step-fields.ts'
import type { Tells } from '#app/features/backlog/step-tells.ts'
import { promiseAgain, releaseTranslations } from '#app/features/backlog/verdicts/promise-translation.server.ts'
import { publicTextOf } from '#app/features/backlog/verdicts/public-text.ts'
import { scheduleFor } from '#app/features/backlog/verdicts/schedule-step.server.ts'
import { storeVerdict, type VerdictKind } from '#app/features/backlog/verdicts/store-verdict.server.ts'
import { findLine } from '#app/features/catalogue/queries.server.ts'
import type { Context } from '#app/platform/context.server.ts'
import { AppError, ensureFound } from '#app/platform/errors.ts'
import { recordEvent } from '#app/platform/events.server.ts'
import { writeLog } from '#app/platform/log.server.ts'
import type { Transaction } from '#db/client.server.ts'
import { requests, transitions } from '#db/schema/index.ts'

type Signed = { decidedBy: string; cosignedBy: string | null; oneSignature: boolean }

export type Move = {
  request: Request
  to: RequestState
  /** Leads back to where it was: nothing is decided anew. */
  back?: boolean
  fields: StepFields
  /** The request this one goes into, or came out of. */
  canonicalId?: string
  /** Whom a question is for. */
  addresseeId?: string
  /** Who hears of it. */
  tells: Tells
  /** An agent's suggestion that it follows. */
  suggestion?: TakenSuggestion
  signed: Signed
}

const VERDICTS = ['planned', 'making', 'made', 'exists', 'parked', 'final_no'] as const

const isVerdict = (state: RequestState): state is VerdictKind => VERDICTS.some((kind) => kind === state)
const isNo = (state: RequestState) => state === 'parked' || state === 'final_no'

/** The only place where a request's state changes: history, answer, counters, clocks, event and log go together. */
export async function takeStep(tx: Transaction, ctx: Context, move: Move): Promise<void> {
  const { request, to, fields, back = false, signed, canonicalId } = move
  const decides = isVerdict(to) && !back && fields.publicText !== undefined
  const epoch = request.epoch + (decides && isNo(to) ? 1 : 0)
  await storeState(tx, ctx, move, epoch)
  await settleSuggestions(tx, ctx, { requestId: request.id, taken: move.suggestion, by: signed.decidedBy })
  await gradesGiven(tx, ctx, move)
  await tx.insert(transitions).values({
    ...{ id: ctx.newId(), requestId: request.id, fromState: request.state, toState: to },
    ...{ actorId: signed.decidedBy, at: ctx.now(), fields: recorded(move) },
  })
  if (decides || !isAnswered(labelOf(to))) await releaseTranslations(tx, ctx, request.id)
  else if (!isAnswered(request.label)) await promiseAgain(tx, ctx, request)
  const verdictId = decides ? await storeVerdict(tx, ctx, { request, kind: to, epoch, fields, signed }) : null
  await recountRequest(tx, request.id)
  if (canonicalId) await recountRequest(tx, canonicalId)
  await moveClocks(tx, ctx, { request, to, fields })
  await scheduleFor(tx, ctx, { ...move, verdictId })
  await announce(tx, ctx, move, verdictId)
}

/** A count that ends freezes what it found. */
const recorded = ({ request, to, fields, addresseeId, suggestion, signed: { cosignedBy } }: Move) => ({
  ...fields,
  ...(addresseeId && { addresseeId }),
  ...(cosignedBy && { cosignedBy }),
  ...(suggestion && { suggestionId: suggestion.id, suggestedBy: suggestion.agent }),
  ...(request.state === 'volume_test' && to === 'grading' && { frozen: frozenNumbers(request) }),
})

const frozenNumbers = ({ people, outside, unattributed, moq, ...request }: Request) => {
  const { unitsLow, unitsMiddle, unitsHigh, unitsChance } = request
  return { people, outside, unattributed, moq, unitsLow, unitsMiddle, unitsHigh, unitsChance }
}

async function storeState(tx: Transaction, ctx: Context, { request, to, fields, canonicalId }: Move, epoch: number) {
  const { needGrade, needGradeWhy, makeGrade, makeGradeWhy, targetWindow } = fields
  const { priceLow, priceHigh, currency, sketch, volumeEndsAt, moq } = fields
  const line = fields.line === undefined ? undefined : ensureFound(await findLine(tx, fields.line), 'line')
  const [stored] = await tx
    .update(requests)
    .set({
      ...{ state: to, label: labelOf(to), epoch, changedAt: ctx.now(), version: request.version + 1, proposedAt: null },
      ...(line && { lineId: line.id, pmId: line.pmId, engineerId: line.engineerId }),
      ...(needGrade && { needGrade, needGradeWhy }),
      ...(makeGrade && { makeGrade, makeGradeWhy }),
      ...(to === 'planned' && targetWindow && { targetWindow }),
      ...(to === 'volume_test' && sketch && { priceLow, priceHigh, currency, sketch, volumeEndsAt, moq }),
      canonicalId: to === 'merged' ? (canonicalId ?? null) : null,
    })
    .where(and(eq(requests.id, request.id), eq(requests.version, request.version)))
    .returning({ id: requests.id })
  if (!stored) throw new AppError('conflict', { key: 'stale' })
}

async function announce(tx: Transaction, ctx: Context, move: Move, verdictId: string | null) {
  const { request, to, fields, canonicalId, addresseeId, tells } = move
  const { id, no: requestNo, title, state: from } = request
  const threadIds = [...(await listThreadIds(tx, id)), ...(canonicalId ? await listThreadIds(tx, canonicalId) : [])]
  const told = Object.values(tells).some(Boolean)
  await recordEvent(tx, ctx, told ? 'request.changed' : 'request.moved', `request:${id}`, {
    ...{ requestId: id, requestNo, title, from, to, label: labelOf(to), intoNo: fields.into ?? null },
    ...{ verdictId, tells, epoch: request.epoch, addresseeId: addresseeId ?? null },
    ...{ canonicalId: to === 'merged' ? (canonicalId ?? null) : null },
    ...{ publicText: publicTextOf(fields) || null, question: fields.question ?? null, reason: reasonTold(move) },
    threadIds: [...new Set(threadIds)],
  })
  const reason = fields.why ?? (publicTextOf(fields) || fields.question || fields.needGradeWhy)
  await writeLog(tx, ctx, { act: 'request.step', subject: `request:${id}`, reason, details: { from, to } })
}

/** For the owners and whose words it began with alone; only a verdict's own text is for everybody. */
const reasonTold = ({ fields, tells }: Move) => (tells.author || tells.owners ? fields.why : undefined) ?? null
