import { listFiveClosest } from '#app/features/backlog/closest-requests.server.ts'
import {
  countItems,
  findItem,
  findItemBefore,
  ITEMS_PER_PAGE,
  type LineWanted,
  listItems,
  listJudged,
  type ShownItem,
} from '#app/features/backlog/intake/item-queries.server.ts'
import { namesOf } from '#app/features/backlog/people-names.server.ts'
import { findLine } from '#app/features/catalogue/queries.server.ts'
import { can } from '#app/permissions.ts'
import type { Context } from '#app/platform/context.server.ts'
import { ensureFound } from '#app/platform/errors.ts'
import type { Queryable } from '#db/client.server.ts'

export type InboxPageData = Awaited<ReturnType<typeof readInbox>>

/** One thing to judge, with what is close to it, and what comes after it. */
export async function readInbox(ctx: Context, query: URLSearchParams) {
  const line = query.get('line') ?? undefined
  const wanted = await lineWanted(ctx.db, line)
  const from = await findItem(ctx.db, query.get('item') ?? '')
  const rows = await listItems(ctx.db, wanted, from)
  const [first, ...following] = rows.length > 0 || !from ? rows : await listItems(ctx.db, wanted, undefined)
  return {
    ...(await countItems(ctx.db)),
    ...{ line, may: mayWhat(ctx) },
    item: first && (await readItem(ctx, first)),
    before: first ? await findItemBefore(ctx.db, wanted, first) : null,
    following: following.slice(0, ITEMS_PER_PAGE - 1).map(inShort),
    judged: await readJudged(ctx.db),
  }
}

async function lineWanted(db: Queryable, slug: string | undefined): Promise<LineWanted> {
  if (slug === undefined || slug === 'none') return slug
  return { lineId: ensureFound(await findLine(db, slug), 'line').id }
}

const mayWhat = ({ actor }: Context) => ({
  judge: can(actor, 'inbox.judge'),
  add: can(actor, 'inbox.add'),
  import: can(actor, 'inbox.import'),
  sources: can(actor, 'inbox.sources'),
  contact: can(actor, 'inbox.see-contact'),
})

async function readItem(ctx: Context, { personId, capturedBy, ...item }: ShownItem) {
  const names = await namesOf(ctx.db, [capturedBy])
  const contact = can(ctx.actor, 'inbox.see-contact') ? (await findItem(ctx.db, item.id))?.contact : null
  return {
    ...item,
    known: personId !== null,
    contact: contact ?? null,
    by: capturedBy === null ? null : (names.get(capturedBy) ?? null),
    closest: await listFiveClosest(ctx.db, `${item.quote} ${item.gear ?? ''}`, item.lineId),
  }
}

const inShort = ({ id, channel, quote, lang, receivedAt, line }: ShownItem) => ({
  ...{ id, channel, lang, receivedAt, line },
  quote: quote.length > 160 ? `${quote.slice(0, 159).trimEnd()}…` : quote,
})

async function readJudged(db: Queryable) {
  const rows = await listJudged(db)
  const names = await namesOf(
    db,
    rows.map((row) => row.judgedBy),
  )
  return rows.map(({ judgedBy, quote, ...row }) => ({
    ...row,
    quote: quote.length > 80 ? `${quote.slice(0, 79).trimEnd()}…` : quote,
    by: names.get(judgedBy ?? '') ?? null,
  }))
}
