import { setImmediate as otherWork } from 'node:timers/promises'
import { and, asc, eq, inArray, isNotNull, isNull, max } from 'drizzle-orm'
import type { Database, Queryable } from '#db/client.server.ts'
import { accounts, productLines, products, sanctions, threads } from '#db/schema/index.ts'
import { PRODUCT_LINES } from '#db/seed/community/product-lines.ts'
import { idsFrom } from '#db/seed/ids.ts'
import { settleCast } from '#db/seed/settle-cast.server.ts'
import type { Crowd } from '#db/seed/volume/crowd.ts'
import { type DrawnPost, drawThread, type Surroundings } from '#db/seed/volume/draw-thread.ts'
import { type Random, randomFrom } from '#db/seed/volume/random.ts'
import { settleUsers } from '#db/seed/volume/settle-users.server.ts'
import { type Places, storeSlice } from '#db/seed/volume/store-slice.server.ts'
import { drawThreadSizes } from '#db/seed/volume/thread-sizes.ts'

/** `posts` counts the opening ones too. `seed` decides every word. */
export type Volume = { users: number; threads: number; posts: number; seed: string }
export type Filled = { users: number; threads: number; posts: number; votes: number }

/** A post brings its search entry, its words, and now and then a thread; with votes at most this many rows. */
const ROWS_A_SLICE = 1800

/** Adds to whatever is there; an empty database gets the cast and the catalogue first. `at` is the last moment. */
export async function fillVolume(
  database: Database,
  at: number,
  volume: Volume,
  onProgress: (posts: number) => void = () => {},
): Promise<Filled> {
  if ((await database.read.$count(productLines)) === 0) await settleCast(database, at)
  const before = await database.read.select({ last: max(threads.no) }).from(threads)
  const random = randomFrom(`${volume.seed} after ${before[0]?.last ?? 0}`)
  const newId = idsFrom(random)
  await settleUsers(database, { random, newId, count: volume.users, at })
  const filled = { users: volume.users, threads: volume.threads, posts: volume.posts, votes: 0 }
  if (volume.posts === 0) return filled
  const places = await readPlaces(database.read)
  const around = await readSurroundings(database.read, { random, newId, end: at, places })
  for (const slice of slices(drawThreads(around, volume))) {
    await storeSlice(database.door, places, slice)
    filled.votes += slice.reduce((sum, post) => sum + post.votes.length, 0)
    onProgress(slice.length)
    await otherWork()
  }
  return filled
}

async function readPlaces(db: Queryable): Promise<Places> {
  const lines = await db
    .select({ slug: productLines.slug, id: productLines.id })
    .from(productLines)
    .where(isNull(productLines.closedAt))
  const skus = await db.select({ sku: products.sku, id: products.id }).from(products)
  return {
    lineIds: new Map(lines.map(({ slug, id }) => [slug, id])),
    productIds: new Map(skus.map(({ sku, id }) => [sku, id])),
  }
}

type Ground = { random: Random; newId: (at: number) => string; end: number; places: Places }

async function readSurroundings(db: Queryable, { random, newId, end, places }: Ground): Promise<Surroundings> {
  const lines = PRODUCT_LINES.map((line) => line.slug).filter((slug) => places.lineIds.has(slug))
  if (lines.length === 0) throw new Error('None of the product lines that the texts speak about is in this database.')
  const crowds = { en: await readCrowd(db, ['en']), 'zh-CN': await readCrowd(db, ['zh-CN']) }
  const everyone = await readCrowd(db, ['en', 'zh-CN'])
  return { random, newId, lines, end, crowds, everyone }
}

/** Members who may speak: not silenced, not gone. */
async function readCrowd(db: Queryable, languages: ('en' | 'zh-CN')[]): Promise<Crowd> {
  const there = and(
    eq(accounts.state, 'member'),
    isNotNull(accounts.admittedAt),
    isNull(accounts.deletedAt),
    inArray(accounts.language, languages),
  )
  const imposed = await db.select({ id: sanctions.accountId }).from(sanctions)
  const silenced = new Set(imposed.map(({ id }) => id))
  const rows = await db
    .select({ id: accounts.id, admittedAt: accounts.admittedAt })
    .from(accounts)
    .where(there)
    .orderBy(asc(accounts.admittedAt), asc(accounts.id))
  const speaking = rows.filter(({ id }) => !silenced.has(id))
  return { ids: speaking.map(({ id }) => id), admittedAt: speaking.map((row) => row.admittedAt ?? 0) }
}

function* drawThreads(around: Surroundings, volume: Volume): Generator<DrawnPost> {
  const { random, everyone, end } = around
  const start = everyone.admittedAt[0]
  if (start === undefined || start >= end) throw new Error('Nobody is there to write: add --users.')
  const sizes = drawThreadSizes(random, volume.threads, volume.posts)
  for (const [at, size] of sizes.entries()) {
    // More is written from year to year.
    const passed = ((at + random.next()) / volume.threads) ** 0.7
    yield* drawThread(around, Math.floor(start + 1 + (end - start - 2) * passed), size)
  }
}

function* slices(drawn: Iterable<DrawnPost>): Generator<DrawnPost[]> {
  let slice: DrawnPost[] = []
  let rows = 0
  for (const post of drawn) {
    slice.push(post)
    rows += 3 + post.votes.length + (post.no === 1 ? 1 : 0)
    if (rows < ROWS_A_SLICE) continue
    yield slice
    slice = []
    rows = 0
  }
  if (slice.length > 0) yield slice
}
