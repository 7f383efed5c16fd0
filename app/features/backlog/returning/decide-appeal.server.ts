import { and, eq, isNull } from 'drizzle-orm'
import type { Said } from '#app/features/backlog/answers/say-differs.server.ts'
import { faultsOfText } from '#app/features/backlog/faults-of-text.server.ts'
import { findRequestById, listThreadIds, type Request } from '#app/features/backlog/request-queries.server.ts'
import { bringBack } from '#app/features/backlog/returning/return-request.server.ts'
import { stepRequest } from '#app/features/backlog/step-request.server.ts'
import { authorOf } from '#app/features/forum/author.ts'
import { type Account, ensureCan } from '#app/permissions.ts'
import type { Context } from '#app/platform/context.server.ts'
import { AppError, ensureFound } from '#app/platform/errors.ts'
import { recordEvent } from '#app/platform/events.server.ts'
import { writeLog } from '#app/platform/log.server.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import type { Transaction } from '#db/client.server.ts'
import { requestAppeals, verdicts } from '#db/schema/index.ts'

type Appeal = typeof requestAppeals.$inferSelect
type Decision = { appealId: string; outcome: 'accepted' | 'answered'; answer: string }

/** Accepted, the request is looked at again; either way the person is told why. */
export async function decideRequestAppeal(ctx: Context, { appealId, outcome, answer }: Decision): Promise<Said> {
  ensureCan(ctx.actor, 'triage.read')
  const errors = await faultsOfText(ctx, 'answer', { text: answer })
  if (errors) return { ok: false, errors }
  return inTransaction(ctx, async (tx) => {
    const [found] = await tx.select().from(requestAppeals).where(eq(requestAppeals.id, appealId))
    const appeal = ensureFound(found, 'appeal')
    const request = ensureFound(await findRequestById(tx, appeal.requestId), 'request')
    ensureMayDecide(ctx, request, outcome)
    const by = authorOf(ctx.actor)
    await settle(tx, ctx, appeal, { outcome, answer, by })
    if (outcome === 'accepted') await takeUp(tx, ctx, request, appeal, answer)
    const { id: requestId, no: requestNo, title } = request
    await recordEvent(tx, ctx, 'answer.appeal-answered', `request:${requestId}`, {
      ...{ requestId, requestNo, title, accountId: appeal.accountId, outcome, text: answer },
      threadIds: await listThreadIds(tx, requestId),
    })
    await writeLog(tx, ctx, {
      ...{ act: 'request.appeal', subject: `request:${requestId}`, reason: answer },
      details: { appealId, outcome },
    })
    return { ok: true }
  })
}

/** What was refused for good is opened by a lead alone. */
const ensureMayDecide = ({ actor }: Context, { state, pmId, engineerId }: Request, outcome: Decision['outcome']) =>
  ensureCan(actor, 'request.step', {
    ...{ pmId, engineerId },
    hats: state === 'final_no' && outcome === 'accepted' ? ['lead'] : ['line-pm', 'triager'],
  })

type Settled = Pick<Decision, 'outcome' | 'answer'> & { by: Account }

async function settle(tx: Transaction, ctx: Context, { id, accountId }: Appeal, { outcome, answer, by }: Settled) {
  if (accountId === by.id) throw new AppError('forbidden', { key: 'answers.ownAppeal' })
  const stored = await tx
    .update(requestAppeals)
    .set({ outcome, answer, decidedBy: by.id, decidedAt: ctx.now() })
    .where(and(eq(requestAppeals.id, id), isNull(requestAppeals.outcome)))
    .returning({ id: requestAppeals.id })
  if (stored.length === 0) throw new AppError('conflict', { key: 'appeal.answered' })
}

/** Where something else has brought it back meanwhile, the appeal was right all the same. */
async function takeUp(tx: Transaction, ctx: Context, request: Request, appeal: Appeal, why: string) {
  if (request.state === 'parked') {
    const verdictId = await findVerdictOf(tx, appeal)
    await bringBack(tx, ctx, request, { verdictId, trigger: 'appeal', appealId: appeal.id })
  }
  if (request.state === 'final_no') await stepRequest(tx, ctx, { no: request.no, to: 'inbox', fields: { why } })
}

async function findVerdictOf(tx: Transaction, { requestId, epoch }: Appeal): Promise<string> {
  const [verdict] = await tx
    .select({ id: verdicts.id })
    .from(verdicts)
    .where(and(eq(verdicts.requestId, requestId), eq(verdicts.epoch, epoch)))
    .limit(1)
  return ensureFound(verdict, 'request').id
}
