import { eq, inArray, sql } from 'drizzle-orm'
import type { Context } from '#app/platform/context.server.ts'
import { enqueueAll } from '#app/platform/jobs.server.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import type { Transaction } from '#db/client.server.ts'
import { ladders } from '#db/schema/index.ts'

/**
 * Asks for a new estimate, in the transaction that changed what it is made of. Only a mark, so that a Me too stays
 * fast: however often it is set within a second, the request is estimated once.
 */
export async function wantEstimate(tx: Transaction, requestId: string): Promise<void> {
  await tx
    .insert(ladders)
    .values({ requestId, wanted: true })
    .onConflictDoUpdate({ target: ladders.requestId, set: { wanted: true }, setWhere: eq(ladders.wanted, false) })
}

const SLICE = 50
/** As a literal, for the index of what is marked. */
const isMarked = sql`${ladders.wanted} = 1`

/** Every second: what was marked becomes jobs, each with its own tries. */
export async function queueEstimates(ctx: Context): Promise<void> {
  for (let taken = SLICE; taken === SLICE; ) taken = await queueSome(ctx)
}

async function queueSome(ctx: Context): Promise<number> {
  const rows = await ctx.db.select({ id: ladders.requestId }).from(ladders).where(isMarked).limit(SLICE)
  if (rows.length === 0) return 0
  const ids = rows.map((row) => row.id)
  await inTransaction(ctx, async (tx) => {
    await tx.update(ladders).set({ wanted: false }).where(inArray(ladders.requestId, ids))
    const wanted = ids.map((requestId) => ({ key: ctx.newId(), payload: { requestId } }))
    await enqueueAll(tx, ctx, 'estimate-units', wanted)
  })
  return rows.length
}
