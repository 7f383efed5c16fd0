import { eq } from 'drizzle-orm'
import { findAnswered } from '#app/features/backlog/answers/answered-request.server.ts'
import type { Shown } from '#app/features/backlog/answers/channels.ts'
import { endDeliveries, noteAskedAgain } from '#app/features/backlog/answers/deliveries.server.ts'
import { countsForDemand } from '#app/features/backlog/counts-for-demand.server.ts'
import { faultsOfText } from '#app/features/backlog/faults-of-text.server.ts'
import { recountRequest } from '#app/features/backlog/recount-request.server.ts'
import { listThreadIds, type Request } from '#app/features/backlog/request-queries.server.ts'
import { returnIfDue } from '#app/features/backlog/returning/return-request.server.ts'
import { authorOf } from '#app/features/forum/author.ts'
import { judgeWords } from '#app/features/forum/judge-words.server.ts'
import { languageOf } from '#app/features/forum/text-language.ts'
import { ensureCan } from '#app/permissions.ts'
import type { Context } from '#app/platform/context.server.ts'
import { recordEvent } from '#app/platform/events.server.ts'
import type { FieldErrors } from '#app/platform/form.ts'
import { countTowardsLimit } from '#app/platform/rate-limit.server.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import type { Transaction } from '#db/client.server.ts'
import { mentions, requestDifferences } from '#db/schema/index.ts'

export type Said = { ok: true } | { ok: false; errors: FieldErrors }
type Differs = { text: string; shown?: Shown }

/** "Mine differs because…": counts like a Me too, and goes to the product manager, who answers it. */
export async function sayDiffers(ctx: Context, no: number, { text, shown }: Differs): Promise<Said> {
  ensureCan(ctx.actor, 'request.me-too')
  const { id: accountId } = authorOf(ctx.actor)
  const errors = await faultsOfText(ctx, 'differs', { text })
  if (errors) return { ok: false, errors }
  // What a moderator would have to read first goes to staff alone.
  const open = (await judgeWords(ctx, { text })).outcome === 'publish'
  await countTowardsLimit(ctx, `vote:${accountId}`, ctx.settings.limits.votesPerAccount)
  return inTransaction(ctx, async (tx) => {
    const { request } = await findAnswered(tx, no)
    if (!(await storeDifference(tx, ctx, request, { accountId, text, open })))
      return { ok: false, errors: { differs: { key: 'answers.differsWaits' } } }
    const { id: requestId, no: requestNo, title, pmId } = request
    await recountRequest(tx, requestId)
    if (shown) await endDeliveries(tx, ctx, { accountId, shown, as: 'differs', requestId })
    await noteAskedAgain(tx, { requestId, accountId, at: ctx.now() })
    await recordEvent(tx, ctx, 'answer.differed', `request:${requestId}`, {
      ...{ requestId, requestNo, title, pmId, text, threadIds: await listThreadIds(tx, requestId) },
    })
    await returnIfDue(tx, ctx, requestId)
    return { ok: true }
  })
}

/** False while an earlier one of the same person waits for its answer. */
async function storeDifference(
  tx: Transaction,
  ctx: Context,
  { id: requestId, epoch }: Request,
  { accountId, text, open }: { accountId: string; text: string; open: boolean },
): Promise<boolean> {
  const [id, mentionId, at, lang] = [ctx.newId(), ctx.newId(), ctx.now(), languageOf(text)]
  await tx.insert(mentions).values({
    ...{ id: mentionId, requestId, epoch, accountId, channel: 'me-too', sourceType: 'request', sourceId: id },
    ...{
      quote: open ? text : '',
      quoteStart: 0,
      lang,
      differsText: text,
      saidAt: at,
      capturedAt: at,
      capturedBy: accountId,
    },
    ...{ how: 'self', counts: await countsForDemand(tx, { accountId, requestId }, at) },
  })
  const stored = await tx
    .insert(requestDifferences)
    .values({ id, requestId, mentionId, accountId, text, lang, saidAt: at })
    .onConflictDoNothing()
    .returning({ id: requestDifferences.id })
  if (stored.length > 0) return true
  await tx.delete(mentions).where(eq(mentions.id, mentionId))
  return false
}
