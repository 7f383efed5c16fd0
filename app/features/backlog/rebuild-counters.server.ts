import { asc, eq, gt } from 'drizzle-orm'
import { countRequest, type DemandCount, recountRequest } from '#app/features/backlog/recount-request.server.ts'
import type { Context } from '#app/platform/context.server.ts'
import { writeLog } from '#app/platform/log.server.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import { requests } from '#db/schema/index.ts'

const SLICE = 50
const COUNTERS = ['people', 'peopleSince', 'returning', 'meToo', 'outside', 'unattributed'] as const

type Differing = { no: number; kept: DemandCount; counted: DemandCount }

/** Counts every request anew from its ledger, a slice at a time. What differed is mended, logged and returned. */
export async function rebuildCounters(ctx: Context): Promise<Differing[]> {
  const differing: Differing[] = []
  for (let slice = await listKept(ctx, ''); slice.length > 0; slice = await listKept(ctx, slice.at(-1)?.id ?? '')) {
    for (const { id, no, ...kept } of slice) {
      if (isSame(kept, await countRequest(ctx.db, id))) continue
      const mended = await mend(ctx, id, no)
      if (mended) differing.push(mended)
    }
    await new Promise((resolve) => setImmediate(resolve))
  }
  return differing
}

const listKept = ({ db }: Context, after: string) => {
  const { id, no, people, peopleSince, returning, meToo, outside, unattributed } = requests
  return db
    .select({ id, no, people, peopleSince, returning, meToo, outside, unattributed })
    .from(requests)
    .where(gt(id, after))
    .orderBy(asc(id))
    .limit(SLICE)
}

const isSame = (kept: DemandCount, counted: DemandCount) => COUNTERS.every((name) => kept[name] === counted[name])

/** Looks again from within: what was read outside may have been counted in the meantime. */
const mend = (ctx: Context, id: string, no: number): Promise<Differing | undefined> =>
  inTransaction(ctx, async (tx) => {
    const [kept] = await tx.select().from(requests).where(eq(requests.id, id))
    const { canonicalId: _, ...counted } = await recountRequest(tx, id)
    if (!kept || isSame(kept, counted)) return undefined
    const before = Object.fromEntries(COUNTERS.map((name) => [name, kept[name]])) as DemandCount
    console.warn(`R-${no}: the counters differed from the ledger: ${JSON.stringify({ before, counted })}`)
    await writeLog(tx, ctx, { act: 'request.recounted', subject: `request:${id}`, details: { before, counted } })
    return { no, kept: before, counted }
  })
