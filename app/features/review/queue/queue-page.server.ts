import { cursorFor, cursorIn } from '#app/features/forum/cursor.ts'
import { REVIEW_KINDS, type ReviewKind } from '#app/features/moderation/queue-rank.ts'
import { findLastDecision } from '#app/features/review/queue/last-decision.server.ts'
import { countWaitingItems, listWaitingItems, QUEUE_PAGE } from '#app/features/review/queue/queue-queries.server.ts'
import { wordsFor } from '#app/messages/words.server.ts'
import type { Context } from '#app/platform/context.server.ts'

export type QueuePage = Awaited<ReturnType<typeof queuePage>>

/** The queue as the address asks for it: `?kind=` filters, `?after=` turns the page. */
export async function queuePage(ctx: Context, search: URLSearchParams) {
  const kind = kindIn(search)
  const after = cursorIn(search.get('after'))
  const place = after && { openedAt: after.at, id: after.id }
  const rows = await listWaitingItems(ctx.db, { kind, after: place }, QUEUE_PAGE + 1)
  const page = rows.slice(0, QUEUE_PAGE)
  const last = page.at(-1)
  const { waiting, oldestAt } = await countWaitingItems(ctx.db, kind)
  return {
    title: `${wordsFor(ctx.language, 'review').title} · ${ctx.settings.brandName}`,
    items: page.map(({ line, openedAt, ...row }) => ({ ...row, line: line[ctx.language], age: ageOf(ctx, openedAt) })),
    waiting,
    oldest: oldestAt === null ? null : ageOf(ctx, oldestAt),
    last: await findLastDecision(ctx, search.get('last')),
    next: rows.length > QUEUE_PAGE && last ? cursorFor({ at: last.openedAt, id: last.id }) : null,
  }
}

export const kindIn = (search: URLSearchParams): ReviewKind | undefined =>
  REVIEW_KINDS.find((kind) => kind === search.get('kind'))

const ageOf = (ctx: Context, openedAt: number) => ({
  minutes: Math.max(0, Math.floor((ctx.now() - openedAt) / 60_000)),
})
