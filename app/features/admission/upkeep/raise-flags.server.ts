import { asc, inArray } from 'drizzle-orm'
import { type FlagDetails, isNews, type RaisedFlag } from '#app/features/admission/upkeep/flag-kinds.ts'
import type { Context } from '#app/platform/context.server.ts'
import type { Transaction } from '#db/client.server.ts'
import { itemFlags } from '#db/schema/index.ts'

/** Once while it is open, and again after somebody cleared it only when there is more to go by. Returns what is new. */
export async function raiseFlags(tx: Transaction, ctx: Context, raised: readonly RaisedFlag[]): Promise<RaisedFlag[]> {
  if (raised.length === 0) return []
  const ids = [...new Set(raised.map(({ itemId }) => itemId))]
  const rows = await tx
    .select()
    .from(itemFlags)
    .where(inArray(itemFlags.itemId, ids))
    .orderBy(asc(itemFlags.itemId), asc(itemFlags.raisedAt))
  const last = new Map(rows.map((row) => [`${row.itemId} ${row.kind}`, row]))
  const fresh = raised.filter(({ itemId, kind, details }) => {
    const known = last.get(`${itemId} ${kind}`)
    return !known || (known.clearedAt !== null && isNews(details, (known.details ?? {}) as FlagDetails))
  })
  if (fresh.length === 0) return []
  const opened = fresh.map((flag) => ({ ...flag, id: ctx.newId(), raisedAt: ctx.now() }))
  await tx.insert(itemFlags).values(opened).onConflictDoNothing()
  return fresh
}
