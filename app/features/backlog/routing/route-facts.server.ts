import { and, asc, eq, inArray } from 'drizzle-orm'
import { fitInWords } from '#app/features/backlog/judging/fit-in-words.ts'
import type { RouteFacts } from '#app/features/backlog/routing/route-of.ts'
import { listLines } from '#app/features/catalogue/queries.server.ts'
import { ensureFound } from '#app/platform/errors.ts'
import type { Queryable } from '#db/client.server.ts'
import {
  attempts,
  productLines,
  products,
  requestFits,
  requestScenes,
  requestThreads,
  threads,
} from '#db/schema/index.ts'

const idsOf = (asked: readonly Asked[]) => asked.map(({ id }) => id)

type Asked = { id: string; title: string; need: string; lang: string; channel?: string; threadId?: string }

/** What the rules look at, for many requests at once. */
export async function gatherFacts(db: Queryable, asked: readonly Asked[]): Promise<Map<string, RouteFacts>> {
  const ids = idsOf(asked)
  const [from, fits, scenes, skus] = await Promise.all([
    threadsOf(db, asked),
    db.select().from(requestFits).where(inArray(requestFits.requestId, ids)),
    db.select().from(requestScenes).where(inArray(requestScenes.requestId, ids)),
    listSkus(db),
  ])
  const tracks = await tracksOf(
    db,
    [...from.values()].map(({ authorId }) => authorId),
  )
  return new Map(
    asked.map(({ id, title, need, lang, channel }) => {
      const text = `${title}\n${need}`
      const said = from.get(id)
      const own = fits.filter((fit) => fit.requestId === id).map((fit) => fit.value)
      const facts: RouteFacts = {
        ...{ text, language: lang, line: said?.line ?? null, channel: channel ?? (said ? 'forum' : 'staff') },
        products: [...(said?.sku ? [said.sku] : []), ...skusIn(text, skus)],
        fits: own.length > 0 ? own : fitInWords(text).map(({ value }) => value),
        scenes: scenes.filter((scene) => scene.requestId === id).map(({ scene }) => scene),
        track: (said && tracks.get(said.authorId)) ?? null,
      }
      return [id, facts]
    }),
  )
}

/** Words from outside: no thread, no exam. */
export const outsideFacts = async (
  db: Queryable,
  { text, lang, channel, lineId }: { text: string; lang: string; channel: string; lineId: string | null },
): Promise<RouteFacts> => {
  const lines = await listLines(db)
  const line = lines.find(({ id }) => id === lineId)?.slug ?? null
  return factsOfWords(await listSkus(db), { text, lang, channel, line })
}

export const listSkus = async (db: Queryable): Promise<string[]> =>
  (await db.select({ sku: products.sku }).from(products).orderBy(asc(products.sku))).map(({ sku }) => sku)

type SaidOutside = { text: string; lang: string; channel: string; line: string | null }

/** The same for many in a row, with the article numbers looked up once. */
export const factsOfWords = (skus: string[], { text, lang, channel, line }: SaidOutside): RouteFacts => ({
  ...{ text, language: lang, channel, line, scenes: [], track: null },
  products: skusIn(text, skus),
  fits: fitInWords(text).map(({ value }) => value),
})

const skusIn = (text: string, skus: string[]) => {
  const words = new Set(text.toUpperCase().match(/[A-Z0-9]+(?:-[A-Z0-9]+)*/g) ?? [])
  return skus.filter((sku) => words.has(sku.toUpperCase()))
}

const thread = { authorId: threads.authorId, line: productLines.slug, sku: products.sku }

/** The thread each began in. One that is only just being filed names it, for it is not linked yet. */
async function threadsOf(db: Queryable, asked: readonly Asked[]) {
  const linked = await db
    .select({ id: requestThreads.requestId, linkedAt: requestThreads.linkedAt, ...thread })
    .from(requestThreads)
    .innerJoin(threads, eq(threads.id, requestThreads.threadId))
    .innerJoin(productLines, eq(productLines.id, threads.lineId))
    .leftJoin(products, eq(products.id, threads.productId))
    .where(inArray(requestThreads.requestId, idsOf(asked)))
  linked.sort((a, b) => b.linkedAt - a.linkedAt)
  const found = new Map(linked.map(({ id, linkedAt: _, ...row }) => [id, row]))
  for (const { id, threadId } of asked) if (threadId) found.set(id, await threadNamed(db, threadId))
  return found
}

async function threadNamed(db: Queryable, threadId: string) {
  const [found] = await db
    .select(thread)
    .from(threads)
    .innerJoin(productLines, eq(productLines.id, threads.lineId))
    .leftJoin(products, eq(products.id, threads.productId))
    .where(eq(threads.id, threadId))
  return ensureFound(found, 'thread')
}

async function tracksOf(db: Queryable, accountIds: string[]) {
  const rows = await db
    .select({ id: attempts.accountId, track: attempts.track })
    .from(attempts)
    .where(and(inArray(attempts.accountId, [...new Set(accountIds)]), eq(attempts.state, 'passed')))
  return new Map(rows.map(({ id, track }) => [id, track]))
}
