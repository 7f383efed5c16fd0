import { findSource } from '#app/features/backlog/find-source.server.ts'
import { storeTicked } from '#app/features/backlog/judging/store-ticked.server.ts'
import { type Marked, passageIn } from '#app/features/backlog/marked-passage.ts'
import { findOpenLedger } from '#app/features/backlog/open-ledger.server.ts'
import { noteOffer } from '#app/features/backlog/similarity/note-offer.server.ts'
import { storeMention } from '#app/features/backlog/store-mention.server.ts'
import { ensureCan } from '#app/permissions.ts'
import type { Context } from '#app/platform/context.server.ts'
import type { FieldErrors } from '#app/platform/form.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'

/** `others`: how many ticked replies went in beside the marked words. */
export type Collected = { ok: true; no: number; others: number } | { ok: false; errors: FieldErrors }

/** Adds what was marked in a thread to a request that exists. */
export async function addMention(
  ctx: Context,
  requestNo: number,
  marked: Marked,
  ticked: readonly number[] = [],
): Promise<Collected> {
  ensureCan(ctx.actor, 'request.collect')
  return inTransaction(ctx, async (tx) => {
    const source = await findSource(tx, marked.threadNo, marked.postNo)
    const found = passageIn(source.post.body, marked)
    if (!found.ok) return found
    const ledger = await findOpenLedger(tx, requestNo)
    if (!ledger.ok) return { ok: false, errors: { other: ledger.error } }
    const { request } = ledger
    const refused = await storeMention(tx, ctx, { request, source, passage: found.passage })
    const others = await storeTicked(tx, ctx, request, { threadNo: marked.threadNo, ticked })
    // What is in there already does not keep the others out.
    if (refused && others === 0) return { ok: false, errors: { quote: refused } }
    await noteOffer(tx, ctx, request, marked.offered)
    return { ok: true, no: request.no, others }
  })
}
