import { and, eq, isNull } from 'drizzle-orm'
import type { Said } from '#app/features/backlog/answers/say-differs.server.ts'
import { epochAt } from '#app/features/backlog/counting.ts'
import { countsForDemand } from '#app/features/backlog/counts-for-demand.server.ts'
import { faultsOfText } from '#app/features/backlog/faults-of-text.server.ts'
import { openRequest } from '#app/features/backlog/file-request.server.ts'
import { firstSentence } from '#app/features/backlog/first-sentence.ts'
import { findOpenLedger, type Ledger } from '#app/features/backlog/open-ledger.server.ts'
import { recountRequest } from '#app/features/backlog/recount-request.server.ts'
import {
  findRequestById,
  listNoDates,
  listThreadIds,
  type Request,
} from '#app/features/backlog/request-queries.server.ts'
import { returnIfDue } from '#app/features/backlog/returning/return-request.server.ts'
import { findLineById } from '#app/features/catalogue/queries.server.ts'
import { authorOf } from '#app/features/forum/author.ts'
import { ensureCan } from '#app/permissions.ts'
import type { Context } from '#app/platform/context.server.ts'
import { AppError, ensureFound } from '#app/platform/errors.ts'
import { recordEvent } from '#app/platform/events.server.ts'
import { writeLog } from '#app/platform/log.server.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import type { Transaction } from '#db/client.server.ts'
import { mentions, requestDifferences } from '#db/schema/index.ts'

type Difference = typeof requestDifferences.$inferSelect
type Answer = {
  differenceId: string
  outcome: NonNullable<Difference['outcome']>
  reply: string
  /** Of a split: the number of a request that exists, or the title of a new one. */
  into?: number
  title?: string
}

/** What came of "mine differs": the answer was changed, it is a request of its own, or it is answered in words. */
export async function answerDifference(ctx: Context, answer: Answer): Promise<Said> {
  ensureCan(ctx.actor, 'triage.read')
  const errors = await faultsOfText(ctx, 'reply', { text: answer.reply, title: answer.title })
  if (errors) return { ok: false, errors }
  return inTransaction(ctx, async (tx) => {
    const difference = await findOpen(tx, answer.differenceId)
    const request = ensureFound(await findRequestById(tx, difference.requestId), 'request')
    const { id: requestId, no: requestNo, title, pmId, engineerId } = request
    ensureCan(ctx.actor, 'request.step', { hats: ['line-pm', 'triager'], pmId, engineerId })
    const target = answer.outcome === 'split' ? await targetOf(tx, ctx, request, difference, answer) : undefined
    if (target && !target.ok) return { ok: false, errors: { into: target.error } }
    const split = target?.request
    if (split) await splitOff(tx, ctx, request, difference, split)
    await settle(tx, ctx, difference, answer, split)
    await recordEvent(tx, ctx, 'answer.difference-answered', `request:${requestId}`, {
      ...{ requestId, requestNo, title, accountId: difference.accountId, outcome: answer.outcome },
      ...{ text: answer.reply, intoNo: split?.no ?? null, threadIds: await listThreadIds(tx, requestId) },
    })
    await writeLog(tx, ctx, {
      ...{ act: 'request.difference', subject: `request:${requestId}`, reason: answer.reply },
      details: { differenceId: difference.id, outcome: answer.outcome, intoNo: split?.no },
    })
    return { ok: true }
  })
}

async function findOpen(tx: Transaction, id: string): Promise<Difference> {
  const [found] = await tx.select().from(requestDifferences).where(eq(requestDifferences.id, id))
  const difference = ensureFound(found, 'difference')
  if (difference.outcome !== null) throw new AppError('conflict', { key: 'answers.settledAlready' })
  return difference
}

async function settle(
  tx: Transaction,
  ctx: Context,
  { id }: Difference,
  { outcome, reply }: Answer,
  split: Request | undefined,
) {
  const answered = { outcome, reply, answeredBy: authorOf(ctx.actor).id, answeredAt: ctx.now() }
  await tx
    .update(requestDifferences)
    .set({ ...answered, splitId: split?.id ?? null })
    .where(and(eq(requestDifferences.id, id), isNull(requestDifferences.outcome)))
}

/** The request that takes the words: one that is open still, or one of their own. */
async function targetOf(
  tx: Transaction,
  ctx: Context,
  from: Request,
  difference: Difference,
  { into, title }: Answer,
): Promise<Ledger> {
  if (into === undefined) return { ok: true, request: await openOwn(tx, ctx, from, difference, title) }
  const ledger = await findOpenLedger(tx, into)
  if (ledger.ok && ledger.request.id === from.id) throw new AppError('conflict', { key: 'answers.sameRequest' })
  return ledger
}

/** The words go with the person into the other request; in the old one they count no more. */
async function splitOff(tx: Transaction, ctx: Context, from: Request, difference: Difference, target: Request) {
  const { accountId, text, lang, saidAt } = difference
  const epoch = epochAt(saidAt, await listNoDates(tx, target.id))
  await tx.insert(mentions).values({
    ...{ id: ctx.newId(), requestId: target.id, epoch, accountId, channel: 'me-too' },
    ...{ sourceType: 'request', sourceId: difference.id, quote: text, quoteStart: 0, lang, differsText: null, saidAt },
    ...{ capturedAt: ctx.now(), capturedBy: authorOf(ctx.actor).id, how: 'self' },
    counts: await countsForDemand(tx, { accountId, requestId: target.id }, ctx.now()),
  })
  await tx
    .update(mentions)
    .set({ retractedAt: ctx.now(), retractedWhy: `split into R-${target.no}` })
    .where(and(eq(mentions.id, difference.mentionId), isNull(mentions.retractedAt)))
  for (const id of [from.id, target.id]) await recountRequest(tx, id)
  await recordEvent(tx, ctx, 'me-too.added', `request:${target.id}`, {
    ...{ requestId: target.id, requestNo: target.no, threadIds: await listThreadIds(tx, target.id) },
  })
  await returnIfDue(tx, ctx, target.id)
}

async function openOwn(tx: Transaction, ctx: Context, { lineId }: Request, { text }: Difference, title?: string) {
  const line = ensureFound(await findLineById(tx, lineId), 'line')
  return openRequest(
    tx,
    ctx,
    { title: (title || firstSentence(text)).slice(0, 160), need: text.slice(0, 300) },
    line,
    [],
  )
}
