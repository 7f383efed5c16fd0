import { createHash } from 'node:crypto'
import { and, asc, eq, gt, inArray } from 'drizzle-orm'
import { type Embedder, embedderOf } from '#app/features/backlog/similarity/embedder.server.ts'
import type { Context } from '#app/platform/context.server.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import { embeddings, requests } from '#db/schema/index.ts'

const SLICE = 32
const TIMEOUT_MS = 30_000

/** Gives a vector to every request that has none of this embedder, or one of other words. Off unless an endpoint is set. */
export async function embedRequests(ctx: Context): Promise<void> {
  const embedder = embedderOf(ctx.deployment)
  if (!embedder) return
  for (let after = ''; ; ) {
    const slice = await listSlice(ctx, embedder, after)
    const stale = slice.filter(({ hash, contentHash }) => hash !== contentHash)
    if (stale.length > 0) await embedSlice(ctx, embedder, stale)
    if (slice.length < SLICE) return
    after = slice.at(-1)?.id ?? ''
  }
}

async function listSlice(ctx: Context, { id: embedderId }: Embedder, after: string) {
  const { id, title, need } = requests
  const rows = await ctx.db
    .select({ id, title, need })
    .from(requests)
    .where(gt(id, after))
    .orderBy(asc(id))
    .limit(SLICE)
  const ids = rows.map((row) => row.id)
  const known = await ctx.db
    .select({ requestId: embeddings.requestId, contentHash: embeddings.contentHash })
    .from(embeddings)
    .where(and(eq(embeddings.embedderId, embedderId), inArray(embeddings.requestId, ids)))
  const hashes = new Map(known.map((row) => [row.requestId, row.contentHash]))
  return rows.map((row) => {
    const text = `${row.title}\n${row.need}`
    const hash = createHash('sha256').update(text).digest('hex')
    return { id: row.id, text, hash, contentHash: hashes.get(row.id) }
  })
}

async function embedSlice(ctx: Context, embedder: Embedder, stale: Awaited<ReturnType<typeof listSlice>>) {
  const vectors = await embedder.embed(
    stale.map(({ text }) => text),
    TIMEOUT_MS,
  )
  const rows = stale.map(({ id, hash }, index) => ({
    ...{ requestId: id, embedderId: embedder.id, contentHash: hash, at: ctx.now() },
    vector: Buffer.from((vectors[index] ?? new Float32Array()).buffer),
  }))
  await inTransaction(ctx, async (tx) => {
    for (const row of rows)
      await tx
        .insert(embeddings)
        .values(row)
        .onConflictDoUpdate({ target: [embeddings.embedderId, embeddings.requestId], set: row })
  })
}
