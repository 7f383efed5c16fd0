import { and, eq, isNull } from 'drizzle-orm'
import { faultsOfText } from '#app/features/backlog/faults-of-text.server.ts'
import type { Settlement } from '#app/features/backlog/judging/judging.schema.ts'
import { moveMention } from '#app/features/backlog/judging/move-mention.server.ts'
import { rewordRequest } from '#app/features/backlog/judging/reword-request.server.ts'
import { recountAfter } from '#app/features/backlog/people/recount-after.server.ts'
import { findRequestById, listThreadIds } from '#app/features/backlog/request-queries.server.ts'
import { authorOf } from '#app/features/forum/author.ts'
import { ensureCan } from '#app/permissions.ts'
import type { Context } from '#app/platform/context.server.ts'
import { AppError, ensureFound, type Said } from '#app/platform/errors.ts'
import { recordEvent } from '#app/platform/events.server.ts'
import type { FieldErrors } from '#app/platform/form.ts'
import { writeLog } from '#app/platform/log.server.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import type { Transaction } from '#db/client.server.ts'
import { corrections, mentions } from '#db/schema/index.ts'

export type Correction = typeof corrections.$inferSelect

type Settled = { ok: true } | { ok: false; errors: FieldErrors }

/** What comes of a correction: new words for the need, another request, out of it, or as it was with an answer. */
export async function settleCorrection(ctx: Context, correctionId: string, settlement: Settlement): Promise<Settled> {
  ensureCan(ctx.actor, 'request.collect')
  const errors = await faultsOf(ctx, settlement)
  if (errors) return { ok: false, errors }
  return inTransaction(ctx, async (tx) => {
    const correction = await findOpen(tx, correctionId)
    const refused = await apply(tx, ctx, correction, settlement)
    if (refused) return { ok: false, errors: refused }
    await store(tx, ctx, correction, settlement)
    return { ok: true }
  })
}

async function faultsOf(ctx: Context, settlement: Settlement): Promise<FieldErrors | undefined> {
  const need =
    settlement.outcome === 'reworded' ? await faultsOfText(ctx, 'need', { text: settlement.need }) : undefined
  return need ?? (settlement.answer ? faultsOfText(ctx, 'answer', { text: settlement.answer }) : undefined)
}

async function findOpen(tx: Transaction, id: string): Promise<Correction> {
  const [found] = await tx.select().from(corrections).where(eq(corrections.id, id))
  const correction = ensureFound(found, 'correction')
  if (correction.settledAt !== null) throw new AppError('conflict', { key: 'judging.settledAlready' })
  return correction
}

async function apply(
  tx: Transaction,
  ctx: Context,
  correction: Correction,
  settlement: Settlement,
): Promise<FieldErrors | undefined> {
  const { requestId } = correction
  if (settlement.outcome === 'stands') return undefined
  if (settlement.outcome === 'reworded') {
    const { canonicalId } = ensureFound(await findRequestById(tx, requestId), 'request')
    // Of a merged request the one it went into is what everybody reads.
    await rewordRequest(tx, ctx, canonicalId ?? requestId, settlement.need)
    return undefined
  }
  if (settlement.outcome === 'moved') {
    const refused: Said | undefined = await moveMention(tx, ctx, correction, settlement.into)
    if (refused) return { into: refused }
  }
  const taken = { retractedAt: ctx.now(), retractedWhy: settlement.answer ?? settlement.outcome }
  await tx
    .update(mentions)
    .set(taken)
    .where(and(eq(mentions.id, correction.mentionId), isNull(mentions.retractedAt)))
  await recountAfter(tx, ctx, [requestId])
}

async function store(
  tx: Transaction,
  ctx: Context,
  { id, requestId, accountId, text }: Correction,
  settled: Settlement,
) {
  const request = ensureFound(await findRequestById(tx, requestId), 'request')
  const { outcome, answer = null } = settled
  const by = { settledBy: authorOf(ctx.actor).id, settledAt: ctx.now() }
  await tx
    .update(corrections)
    .set({ outcome, answer, ...by })
    .where(eq(corrections.id, id))
  await recordEvent(tx, ctx, 'correction.settled', `request:${requestId}`, {
    ...{ requestId, requestNo: request.no, title: request.title, accountId, outcome, answer },
    ...(settled.outcome === 'moved' && { intoNo: settled.into }),
    threadIds: await listThreadIds(tx, requestId),
  })
  const details = { correctionId: id, outcome, said: text }
  await writeLog(tx, ctx, { act: 'correction.settle', subject: `request:${requestId}`, reason: answer ?? '', details })
}
