import { max } from 'drizzle-orm'
import type { Collected } from '#app/features/backlog/add-mention.server.ts'
import { faultsOfText } from '#app/features/backlog/faults-of-text.server.ts'
import { findSource } from '#app/features/backlog/find-source.server.ts'
import { type Gear, storeGear } from '#app/features/backlog/judging/store-gear.server.ts'
import { storeTicked } from '#app/features/backlog/judging/store-ticked.server.ts'
import { type Marked, passageIn } from '#app/features/backlog/marked-passage.ts'
import { labelOf } from '#app/features/backlog/request-label.ts'
import type { Request } from '#app/features/backlog/request-queries.server.ts'
import { routeFiled } from '#app/features/backlog/routing/route-filed.server.ts'
import { noteOffer } from '#app/features/backlog/similarity/note-offer.server.ts'
import { storeSignature } from '#app/features/backlog/similarity/store-signature.server.ts'
import { storeMention } from '#app/features/backlog/store-mention.server.ts'
import { findLine, type Line } from '#app/features/catalogue/queries.server.ts'
import { authorOf } from '#app/features/forum/author.ts'
import { languageOf } from '#app/features/forum/text-language.ts'
import { indexEntry, indexWords } from '#app/features/search/index-entry.server.ts'
import { ensureCan } from '#app/permissions.ts'
import type { Context } from '#app/platform/context.server.ts'
import { ensureFound } from '#app/platform/errors.ts'
import { recordEvent } from '#app/platform/events.server.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import type { Transaction } from '#db/client.server.ts'
import { requests, transitions } from '#db/schema/index.ts'

/** Four digits from the start, so that references look alike for years. */
const FIRST_NO = 1001

type Filed = { title: string; need: string; line: string } & Gear

/** Opens a request with what was marked in a thread as its first words. */
export async function fileRequest(
  ctx: Context,
  filed: Filed,
  marked: Marked,
  ticked: readonly number[] = [],
): Promise<Collected> {
  ensureCan(ctx.actor, 'request.collect')
  const fitting = (filed.fits ?? []).map(({ value }) => value).join(' ')
  const errors = await faultsOfText(ctx, 'need', { title: filed.title, text: `${filed.need}\n${fitting}` })
  if (errors) return { ok: false, errors }
  return inTransaction(ctx, async (tx) => {
    const line = ensureFound(await findLine(tx, filed.line), 'line')
    const source = await findSource(tx, marked.threadNo, marked.postNo)
    const found = passageIn(source.post.body, marked)
    if (!found.ok) return found
    const request = await openRequest(tx, ctx, filed, line, [source.thread.id])
    await storeMention(tx, ctx, { request, source, passage: found.passage })
    const others = await storeTicked(tx, ctx, request, { threadNo: marked.threadNo, ticked })
    await noteOffer(tx, ctx, request, marked.offered)
    return { ok: true, no: request.no, others }
  })
}

/** A request without words yet: whoever opens it puts them into its ledger in the same transaction. */
export async function openRequest(
  tx: Transaction,
  ctx: Context,
  filed: Pick<Filed, 'title' | 'need'> & Gear,
  line: Line,
  threadIds: string[],
): Promise<Request> {
  const request = await storeRequest(tx, ctx, filed, line)
  await storeGear(tx, request.id, filed)
  const { id, no, lang, createdAt: at } = request
  await storeSignature(tx, id)
  const words = indexWords(filed.title, filed.need)
  await indexEntry(tx, { kind: 'request', subjectId: id, lineId: line.id, lang, at }, words)
  await recordEvent(tx, ctx, 'request.filed', `request:${id}`, { requestId: id, requestNo: no, threadIds })
  return routeFiled(tx, ctx, { request, line, threadIds })
}

async function storeRequest(
  tx: Transaction,
  ctx: Context,
  { title, need }: Pick<Filed, 'title' | 'need'>,
  line: Line,
): Promise<Request> {
  // Rows are never deleted, so the next number was never given before.
  const [last] = await tx.select({ no: max(requests.no) }).from(requests)
  const by = authorOf(ctx.actor).id
  const [request] = await tx
    .insert(requests)
    .values({
      ...{
        id: ctx.newId(),
        no: Math.max(FIRST_NO, (last?.no ?? 0) + 1),
        title,
        need,
        lang: languageOf(`${title} ${need}`),
      },
      ...{ lineId: line.id, pmId: line.pmId, engineerId: line.engineerId, state: 'inbox', label: labelOf('inbox') },
      ...{ moq: ctx.settings.backlog.moq, createdBy: by, createdAt: ctx.now(), changedAt: ctx.now() },
    })
    .returning()
  const stored = ensureFound(request, 'request')
  const opened = {
    id: ctx.newId(),
    requestId: stored.id,
    fromState: null,
    toState: 'inbox',
    actorId: by,
    at: ctx.now(),
    fields: {},
  }
  await tx.insert(transitions).values(opened)
  return stored
}
