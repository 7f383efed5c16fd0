import { and, desc, eq, inArray } from 'drizzle-orm'
import { embedderOf } from '#app/features/backlog/similarity/embedder.server.ts'
import type { Context } from '#app/platform/context.server.ts'
import type { Queryable } from '#db/client.server.ts'
import { embeddings, requests } from '#db/schema/index.ts'

/** What a text means to an embedder. */
export type Meaning = { embedderId: string; vector: Float32Array }

/** Nobody waits longer for a better order. */
const TIMEOUT_MS = 500
/** After a failure the endpoint is left alone this long. */
const REST_MS = 60_000

let restsUntil = 0

/** Undefined where no endpoint is set, or where it fails: then words alone decide, and nobody sees an error. */
export async function meaningOf(ctx: Context, text: string): Promise<Meaning | undefined> {
  const embedder = embedderOf(ctx.deployment)
  if (!embedder || ctx.now() < restsUntil || text.trim() === '') return undefined
  try {
    const [vector] = await embedder.embed([text], TIMEOUT_MS)
    return vector && { embedderId: embedder.id, vector }
  } catch (error) {
    restsUntil = ctx.now() + REST_MS
    console.warn(`embeddings: ${error instanceof Error ? error.message : error}`)
    return undefined
  }
}

/** All of one line are looked through: a line with more is served by its most asked. */
const MOST_OF_LINE = 1_000
const CLOSEST = 20

/** How near requests are to a meaning, -1 to 1: those given, and the closest of the line. */
export async function listNear(
  db: Queryable,
  { embedderId, vector }: Meaning,
  lineId: string | null,
  ids: readonly string[],
): Promise<Map<string, number>> {
  const given = await listVectors(db, embedderId, ids)
  const ofLine = lineId === null ? [] : await listLineIds(db, lineId)
  const others = await listVectors(db, embedderId, ofLine)
  const near = (rows: typeof given) => rows.map((row): [string, number] => [row.requestId, cosine(vector, row.vector)])
  const closest = near(others)
    .sort(([, a], [, b]) => b - a)
    .slice(0, CLOSEST)
  return new Map([...closest, ...near(given)])
}

async function listLineIds(db: Queryable, lineId: string): Promise<string[]> {
  const rows = await db
    .select({ id: requests.id })
    .from(requests)
    .where(eq(requests.lineId, lineId))
    .orderBy(desc(requests.label), desc(requests.people), desc(requests.id))
    .limit(MOST_OF_LINE)
  return rows.map((row) => row.id)
}

function listVectors(db: Queryable, embedderId: string, ids: readonly string[]) {
  if (ids.length === 0) return Promise.resolve([])
  const { requestId, vector } = embeddings
  return db
    .select({ requestId, vector })
    .from(embeddings)
    .where(and(eq(embeddings.embedderId, embedderId), inArray(requestId, [...ids])))
}

/** Both have length 1. */
function cosine(vector: Float32Array, stored: Buffer): number {
  let sum = 0
  for (let at = 0; at < vector.length; at += 1) sum += (vector[at] ?? 0) * stored.readFloatLE(at * 4)
  return sum
}
