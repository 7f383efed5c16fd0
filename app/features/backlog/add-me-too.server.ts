import { and, eq, isNotNull, or } from 'drizzle-orm'
import type { Shown } from '#app/features/backlog/answers/channels.ts'
import { endDeliveries, noteAskedAgain } from '#app/features/backlog/answers/deliveries.server.ts'
import { countsForDemand } from '#app/features/backlog/counts-for-demand.server.ts'
import { findOpenLedger } from '#app/features/backlog/open-ledger.server.ts'
import { recountMember } from '#app/features/backlog/recount-request.server.ts'
import { listThreadIds, type Request } from '#app/features/backlog/request-queries.server.ts'
import { returnIfDue } from '#app/features/backlog/returning/return-request.server.ts'
import { authorOf } from '#app/features/forum/author.ts'
import { languageOf } from '#app/features/forum/text-language.ts'
import { ensureCan } from '#app/permissions.ts'
import type { Context } from '#app/platform/context.server.ts'
import { AppError } from '#app/platform/errors.ts'
import { recordEvent } from '#app/platform/events.server.ts'
import { countWithin } from '#app/platform/rate-limit.server.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import type { Transaction } from '#db/client.server.ts'
import { mentions } from '#db/schema/index.ts'

/** `words` are the person's own, where there are any; `shown` is where the card stood on which it was said. */
type MeToo = { words?: string; shown?: Shown }

/** One person, once in every epoch: after a "no" the same person may ask again. */
export async function addMeToo(ctx: Context, requestNo: number, said: MeToo = {}): Promise<void> {
  ensureCan(ctx.actor, 'request.me-too')
  const author = authorOf(ctx.actor)
  await inTransaction(ctx, async (tx) => {
    await countWithin(tx, ctx, `vote:${author.id}`, ctx.settings.limits.votesPerAccount)
    const ledger = await findOpenLedger(tx, requestNo)
    if (!ledger.ok) throw new AppError(ledger.error.key === 'missing.request' ? 'not-found' : 'conflict', ledger.error)
    const { request } = ledger
    await sayMeToo(tx, ctx, request, author.id, said)
  })
}

/** The same inside a transaction that says more: whoever would buy it asks for it as well. */
export async function sayMeToo(
  tx: Transaction,
  ctx: Context,
  request: Request,
  accountId: string,
  { words = '', shown }: MeToo = {},
): Promise<void> {
  // The draft beside which the card stood has become a Me too: it is what the answer saved.
  if (shown) await endDeliveries(tx, ctx, { accountId, shown, as: 'me-too', requestId: request.id })
  const person = { requestId: request.id, accountId }
  if (!(await recountMember(tx, person, () => storeMeToo(tx, ctx, request, accountId, words)))) return
  await noteAskedAgain(tx, { ...person, at: ctx.now() })
  const threadIds = await listThreadIds(tx, request.id)
  await recordEvent(tx, ctx, 'me-too.added', `request:${request.id}`, {
    requestId: request.id,
    requestNo: request.no,
    threadIds,
  })
  await returnIfDue(tx, ctx, request.id)
}

/** False when it stood already. One that was taken back stands again, and a silent one may still be put into words. */
async function storeMeToo(
  tx: Transaction,
  ctx: Context,
  request: Request,
  accountId: string,
  words: string,
): Promise<boolean> {
  const inWords = words && { quote: words, lang: languageOf(words) }
  const said = { saidAt: ctx.now(), capturedAt: ctx.now(), retractedAt: null, retractedWhy: null, ...inWords }
  const { channel, sourceType, sourceId, requestId, accountId: author, quoteStart } = mentions
  const [stored] = await tx
    .insert(mentions)
    .values({
      ...{
        id: ctx.newId(),
        requestId: request.id,
        epoch: request.epoch,
        accountId,
        channel: 'me-too',
        sourceType: 'request',
      },
      // The source is the request as it was answered then, so that there is one Me too per person and epoch.
      ...{
        sourceId: `${request.id}/${request.epoch}`,
        quote: '',
        quoteStart: 0,
        capturedBy: accountId,
        how: 'self',
        ...said,
      },
      counts: await countsForDemand(tx, { accountId, requestId: request.id }, ctx.now()),
    })
    .onConflictDoUpdate({
      target: [channel, sourceType, sourceId, requestId, author, quoteStart],
      set: said,
      setWhere: and(
        words ? or(isNotNull(mentions.retractedAt), eq(mentions.quote, '')) : isNotNull(mentions.retractedAt),
        eq(mentions.accountId, accountId),
      ),
    })
    .returning({ id: mentions.id })
  return stored !== undefined
}
