import { and, asc, desc, eq, gt, isNull, sql } from 'drizzle-orm'
import { listLines } from '#app/features/catalogue/queries.server.ts'
import type { Queryable } from '#db/client.server.ts'
import { inboxItems, productLines, requests } from '#db/schema/index.ts'

export type Item = typeof inboxItems.$inferSelect

export const ITEMS_PER_PAGE = 20

/** `none`: nobody has said yet to which line it belongs. */
export type LineWanted = { lineId: string } | 'none' | undefined

export async function findItem(db: Queryable, id: string): Promise<Item | undefined> {
  const [found] = await db.select().from(inboxItems).where(eq(inboxItems.id, id))
  return found
}

const ofLine = (wanted: LineWanted) =>
  wanted === undefined ? [] : [wanted === 'none' ? isNull(inboxItems.lineId) : eq(inboxItems.lineId, wanted.lineId)]

const waitingIn = (wanted: LineWanted) => [eq(inboxItems.state, 'waiting'), ...ofLine(wanted)]

type Place = { receivedAt: number; id: string }

/** Everything but the contact, which is read apart by whoever may see it. */
const shown = {
  ...{ id: inboxItems.id, channel: inboxItems.channel, quote: inboxItems.quote, lang: inboxItems.lang },
  ...{ gear: inboxItems.gear, place: inboxItems.place, sourceUrl: inboxItems.sourceUrl, saidAt: inboxItems.saidAt },
  ...{ receivedAt: inboxItems.receivedAt, capturedBy: inboxItems.capturedBy, notes: inboxItems.notes },
  ...{ personId: inboxItems.personId, hintNo: inboxItems.hintNo, lineId: inboxItems.lineId, line: productLines.name },
}

/** What waits, the oldest first, from a place on. */
export const listItems = (db: Queryable, wanted: LineWanted, from: Place | undefined) =>
  db
    .select(shown)
    .from(inboxItems)
    .leftJoin(productLines, eq(productLines.id, inboxItems.lineId))
    .where(
      and(
        ...waitingIn(wanted),
        from && sql`(${inboxItems.receivedAt}, ${inboxItems.id}) >= (${from.receivedAt}, ${from.id})`,
      ),
    )
    .orderBy(asc(inboxItems.receivedAt), asc(inboxItems.id))
    .limit(ITEMS_PER_PAGE + 1)

export type ShownItem = Awaited<ReturnType<typeof listItems>>[number]

/** The one before a place, for going back. */
export async function findItemBefore(db: Queryable, wanted: LineWanted, from: Place): Promise<string | null> {
  const [found] = await db
    .select({ id: inboxItems.id })
    .from(inboxItems)
    .where(
      and(...waitingIn(wanted), sql`(${inboxItems.receivedAt}, ${inboxItems.id}) < (${from.receivedAt}, ${from.id})`),
    )
    .orderBy(desc(inboxItems.receivedAt), desc(inboxItems.id))
    .limit(1)
  return found?.id ?? null
}

/** Every open line, and what has none, with how much waits. */
export async function countItems(db: Queryable) {
  const lines = await Promise.all(
    (await listLines(db)).map(async ({ id, slug, name }) => ({
      ...{ id, slug, name },
      count: await db.$count(inboxItems, and(...waitingIn({ lineId: id }))),
    })),
  )
  return { lines, none: await db.$count(inboxItems, and(...waitingIn('none'))) }
}

const LATELY = 10

/** What was judged last, so that a slip can be taken back. */
export const listJudged = (db: Queryable) =>
  db
    .select({
      ...{ id: inboxItems.id, quote: inboxItems.quote, lang: inboxItems.lang, state: inboxItems.state },
      ...{ dismissal: inboxItems.dismissal, judgedBy: inboxItems.judgedBy, judgedAt: inboxItems.judgedAt },
      requestNo: requests.no,
    })
    .from(inboxItems)
    .leftJoin(requests, eq(requests.id, inboxItems.requestId))
    .where(gt(inboxItems.judgedAt, 0))
    .orderBy(desc(inboxItems.judgedAt), desc(inboxItems.id))
    .limit(LATELY)
