import { inArray } from 'drizzle-orm'
import { QUIET_RANK, REVIEW_KINDS, type ReviewKind } from '#app/features/moderation/queue-rank.ts'
import { claimOn } from '#app/features/review/queue/claim.ts'
import { readerOf } from '#app/features/review/queue/claims.server.ts'
import { findLastDecision } from '#app/features/review/queue/last-decision.server.ts'
import { placeAsText, placeIn } from '#app/features/review/queue/queue-place.ts'
import {
  countByKind,
  countWaitingItems,
  listWaitingItems,
  QUEUE_PAGE,
} from '#app/features/review/queue/queue-queries.server.ts'
import { findMedianWait } from '#app/features/review/queue/waiting-times.server.ts'
import { hasGroups } from '#app/features/review/wave/wave-queries.server.ts'
import { wordsFor } from '#app/messages/words.server.ts'
import type { Context } from '#app/platform/context.server.ts'
import type { Queryable } from '#db/client.server.ts'
import { accounts } from '#db/schema/index.ts'

export type QueuePage = Awaited<ReturnType<typeof queuePage>>

/** The queue as the address asks for it: `?kind=` filters, `?after=` turns the page. */
export async function queuePage(ctx: Context, search: URLSearchParams) {
  const kind = kindIn(search)
  const rows = await listWaitingItems(ctx.db, { kind, after: placeIn(search.get('after')) }, QUEUE_PAGE + 1)
  const page = rows.slice(0, QUEUE_PAGE)
  const last = page.at(-1)
  const { oldestAt, ...counts } = await countWaitingItems(ctx.db, kind)
  const look = await claimLook(ctx, page)
  return {
    title: `${wordsFor(ctx.language, 'review').title} · ${ctx.settings.brandName}`,
    items: page.map(({ line, openedAt, rank, claimedBy, claimedAt, ...row }) => ({
      ...row,
      line: line?.[ctx.language] ?? null,
      age: ageOf(ctx, openedAt),
      quiet: rank >= QUIET_RANK,
      claim: claimOn({ claimedBy, claimedAt }, look),
    })),
    ...counts,
    hasGroups: await hasGroups(ctx.db),
    kinds: Object.fromEntries(await countByKind(ctx.db)) as Partial<Record<ReviewKind, number>>,
    oldest: oldestAt === null ? null : ageOf(ctx, oldestAt),
    median: await medianWait(ctx),
    last: await findLastDecision(ctx, search.get('last')),
    next: rows.length > QUEUE_PAGE && last ? placeAsText(last) : null,
  }
}

export const kindIn = (search: URLSearchParams): ReviewKind | undefined =>
  REVIEW_KINDS.find((kind) => kind === search.get('kind'))

/** What `claimOn` needs to know to say who is at these items. */
export async function claimLook(ctx: Context, items: { claimedBy: string | null }[]) {
  const claimers = items.flatMap(({ claimedBy }) => claimedBy ?? [])
  const { claimMs } = ctx.settings.moderation
  return { readerId: readerOf(ctx).id, at: ctx.now(), claimMs, handles: await listHandles(ctx.db, claimers) }
}

async function listHandles(db: Queryable, ids: string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .select({ id: accounts.id, handle: accounts.handle })
    .from(accounts)
    .where(inArray(accounts.id, [...new Set(ids)]))
  return new Map(rows.map(({ id, handle }) => [id, handle]))
}

async function medianWait(ctx: Context) {
  const ms = await findMedianWait(ctx.db, ctx.now())
  return ms === null ? null : { minutes: Math.floor(ms / 60_000) }
}

const ageOf = (ctx: Context, openedAt: number) => ({
  minutes: Math.max(0, Math.floor((ctx.now() - openedAt) / 60_000)),
})
