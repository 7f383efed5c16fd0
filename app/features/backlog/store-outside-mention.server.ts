import { and, eq } from 'drizzle-orm'
import { epochAt } from '#app/features/backlog/counting.ts'
import { countsForDemand } from '#app/features/backlog/counts-for-demand.server.ts'
import { recountRequest } from '#app/features/backlog/recount-request.server.ts'
import { listNoDates, listThreadIds, type Request } from '#app/features/backlog/request-queries.server.ts'
import { returnIfDue } from '#app/features/backlog/returning/return-request.server.ts'
import { hashOf, TAKEN_BACK } from '#app/features/backlog/store-mention.server.ts'
import type { Context } from '#app/platform/context.server.ts'
import type { Said } from '#app/platform/errors.ts'
import { recordEvent } from '#app/platform/events.server.ts'
import type { Queryable, Transaction } from '#db/client.server.ts'
import { mentions, people } from '#db/schema/index.ts'

/** Words that were not said in the forum. `id` is that of the inbox item or sample they came with. */
export type OutsideItem = {
  id: string
  sourceType?: 'inbox' | 'sample'
  channel: 'staff' | 'event' | 'import' | 'mail' | 'hook' | 'web' | 'sample'
  quote: string
  lang?: string | null
  saidAt: number
  sourceUrl?: string | null
  /** Who said it, where that is known: by `personFor`, or a member who said it elsewhere. */
  personId?: string | null
  accountId?: string | null
}

const HOW = {
  ...{ staff: 'staff', event: 'staff', import: 'import', mail: 'mail', hook: 'agent', web: 'self', sample: 'self' },
} as const satisfies Record<OutsideItem['channel'], (typeof mentions.$inferSelect)['how']>

/** Puts words from outside into a request's ledger and counts again. Says why when it cannot: an item counts once. */
export async function storeOutsideMention(
  tx: Transaction,
  ctx: Context,
  { request, item }: { request: Request; item: OutsideItem },
): Promise<Said | undefined> {
  const there = await findOutsideMention(tx, request.id, item)
  if (there?.retractedWhy === TAKEN_BACK) return { key: 'passage.takenBack' }
  if (there && there.retractedAt === null) return { key: 'passage.counted' }
  if (there) await tx.update(mentions).set({ retractedAt: null, retractedWhy: null }).where(eq(mentions.id, there.id))
  else await insertMention(tx, ctx, request, item)
  await recountRequest(tx, request.id)
  await recordEvent(tx, ctx, 'mention.heard', `request:${request.id}`, {
    requestId: request.id,
    requestNo: request.no,
    threadIds: await listThreadIds(tx, request.id),
  })
  await returnIfDue(tx, ctx, request.id)
}

async function insertMention(tx: Transaction, ctx: Context, request: Request, item: OutsideItem) {
  const { channel, quote, lang, saidAt, sourceUrl, personId = null } = item
  const accountId = item.accountId ?? (await accountOf(tx, personId))
  await tx.insert(mentions).values({
    ...{ id: ctx.newId(), requestId: request.id, accountId, personId, channel, how: HOW[channel], sourceUrl, lang },
    ...{ sourceType: item.sourceType ?? 'inbox', sourceId: item.id, quote, quoteStart: 0, quoteEnd: quote.length },
    ...{ sourceHash: hashOf(quote), saidAt, capturedAt: ctx.now() },
    capturedBy: ctx.actor.kind === 'account' ? ctx.actor.id : 'system',
    epoch: epochAt(saidAt, await listNoDates(tx, request.id)),
    counts: accountId === null || (await countsForDemand(tx, { accountId, requestId: request.id }, ctx.now())),
  })
}

async function accountOf(db: Queryable, personId: string | null): Promise<string | null> {
  if (personId === null) return null
  const [person] = await db.select({ accountId: people.accountId }).from(people).where(eq(people.id, personId))
  return person?.accountId ?? null
}

async function findOutsideMention(
  db: Queryable,
  requestId: string,
  { id, channel, sourceType = 'inbox' }: OutsideItem,
) {
  const [found] = await db
    .select({ id: mentions.id, retractedAt: mentions.retractedAt, retractedWhy: mentions.retractedWhy })
    .from(mentions)
    .where(
      and(
        ...[eq(mentions.channel, channel), eq(mentions.sourceType, sourceType), eq(mentions.sourceId, id)],
        eq(mentions.requestId, requestId),
      ),
    )
  return found
}
