import { and, eq } from 'drizzle-orm'
import { findPassage } from '#app/features/backlog/find-passage.ts'
import { findItem, type Item } from '#app/features/backlog/intake/item-queries.server.ts'
import { authorOf } from '#app/features/forum/author.ts'
import type { Context } from '#app/platform/context.server.ts'
import { AppError, ensureFound } from '#app/platform/errors.ts'
import { recordEvent } from '#app/platform/events.server.ts'
import { writeLog } from '#app/platform/log.server.ts'
import type { Transaction } from '#db/client.server.ts'
import { inboxItems } from '#db/schema/index.ts'

type Settled = Pick<Item, 'state'> & Partial<Pick<Item, 'requestId' | 'dismissal'>>

/** Somebody else may have been quicker: then nothing is changed, and it is said. */
export async function settleItem(tx: Transaction, ctx: Context, item: Item, settled: Settled): Promise<void> {
  const judged = { judgedBy: authorOf(ctx.actor).id, judgedAt: ctx.now() }
  const [row] = await tx
    .update(inboxItems)
    .set({ ...settled, ...judged })
    .where(and(eq(inboxItems.id, item.id), eq(inboxItems.state, 'waiting')))
    .returning({ id: inboxItems.id })
  if (!row) throw new AppError('conflict', { key: 'intake.judgedAlready' })
  const { state, requestId = null, dismissal } = settled
  await recordEvent(tx, ctx, 'inbox.judged', `inbox:${item.id}`, { itemId: item.id, state, requestId })
  await writeLog(tx, ctx, {
    act: 'inbox.judge',
    subject: `inbox:${item.id}`,
    reason: dismissal ?? undefined,
    details: { state, requestId },
  })
}

export async function ensureWaiting(tx: Transaction, itemId: string): Promise<Item> {
  const item = ensureFound(await findItem(tx, itemId), 'inboxItem')
  if (item.state !== 'waiting') throw new AppError('conflict', { key: 'intake.judgedAlready' })
  return item
}

/** The part of the words that asks, cut from them exactly; all of them where no part was named. */
export const wordsKept = (quote: string, part: string | undefined): string | undefined =>
  part ? findPassage(quote, part)?.quote : quote
