import { faultsOfText } from '#app/features/backlog/faults-of-text.server.ts'
import { openRequest } from '#app/features/backlog/file-request.server.ts'
import { judgedWords } from '#app/features/backlog/intake/attach-item.server.ts'
import type { Placed } from '#app/features/backlog/intake/placed.ts'
import { ensureWaiting, settleItem } from '#app/features/backlog/intake/settle-item.server.ts'
import { noteOffer } from '#app/features/backlog/similarity/note-offer.server.ts'
import { storeOutsideMention } from '#app/features/backlog/store-outside-mention.server.ts'
import { findLine } from '#app/features/catalogue/queries.server.ts'
import { ensureCan } from '#app/permissions.ts'
import type { Context } from '#app/platform/context.server.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'

type Filed = { item: string; part?: string; offered?: number[]; title: string; need: string; line: string }

/** Opens a request with what was said outside as its first words. */
export async function fileItem(
  ctx: Context,
  { item: itemId, part, offered, title, need, line: slug }: Filed,
): Promise<Placed> {
  ensureCan(ctx.actor, 'inbox.judge')
  const errors = await faultsOfText(ctx, 'need', { title, text: need })
  if (errors) return { ok: false, errors }
  const kept = await judgedWords(ctx, itemId, part)
  if (!kept.ok) return kept
  return inTransaction(ctx, async (tx) => {
    const line = await findLine(tx, slug)
    if (!line) return { ok: false, errors: { line: { key: 'chooseOne' } } }
    const item = await ensureWaiting(tx, itemId)
    const request = await openRequest(tx, ctx, { title, need }, line, [])
    await storeOutsideMention(tx, ctx, { request, item: { ...item, quote: kept.quote } })
    await noteOffer(tx, ctx, request, offered)
    await settleItem(tx, ctx, item, { state: 'filed', requestId: request.id })
    return { ok: true, no: request.no }
  })
}
