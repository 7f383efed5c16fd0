import { findItem, type Item } from '#app/features/backlog/intake/item-queries.server.ts'
import { judgeOutsideWords } from '#app/features/backlog/intake/judge-outside-words.server.ts'
import type { Placed } from '#app/features/backlog/intake/placed.ts'
import { ensureWaiting, settleItem, wordsKept } from '#app/features/backlog/intake/settle-item.server.ts'
import { findOpenLedger } from '#app/features/backlog/open-ledger.server.ts'
import { noteOffer } from '#app/features/backlog/similarity/note-offer.server.ts'
import { storeOutsideMention } from '#app/features/backlog/store-outside-mention.server.ts'
import { ensureCan } from '#app/permissions.ts'
import type { Context } from '#app/platform/context.server.ts'
import { ensureFound } from '#app/platform/errors.ts'
import type { FieldErrors } from '#app/platform/form.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'

type Attached = { item: string; other: number; part?: string; offered?: number[] }

/** What was said outside becomes a mention of a request; nobody is told, for nobody there has an account. */
export async function attachItem(ctx: Context, { item: itemId, other, part, offered }: Attached): Promise<Placed> {
  ensureCan(ctx.actor, 'inbox.judge')
  const kept = await judgedWords(ctx, itemId, part)
  if (!kept.ok) return kept
  return inTransaction(ctx, async (tx) => {
    const item = await ensureWaiting(tx, itemId)
    const ledger = await findOpenLedger(tx, other)
    if (!ledger.ok) return { ok: false, errors: { other: ledger.error } }
    const refused = await storeOutsideMention(tx, ctx, {
      request: ledger.request,
      item: { ...item, quote: kept.quote },
    })
    if (refused) return { ok: false, errors: { other: refused } }
    await noteOffer(tx, ctx, ledger.request, offered)
    await settleItem(tx, ctx, item, { state: 'attached', requestId: ledger.request.id })
    return { ok: true, no: ledger.request.no }
  })
}

type Kept = { ok: true; quote: string; item: Item } | { ok: false; errors: FieldErrors }

/** Members will read these words on the request's page, so they pass the same rules as members' own. */
export async function judgedWords(ctx: Context, itemId: string, part: string | undefined): Promise<Kept> {
  const item = ensureFound(await findItem(ctx.db, itemId), 'inboxItem')
  const quote = wordsKept(item.quote, part)
  if (quote === undefined) return { ok: false, errors: { part: { key: 'intake.notInWords' } } }
  const errors = await judgeOutsideWords(ctx, 'part', { text: quote })
  if (!errors) return { ok: true, quote, item }
  return { ok: false, errors: { part: { key: 'intake.promotesInside', values: errors.part?.values } } }
}
