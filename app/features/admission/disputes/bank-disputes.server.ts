import { and, asc, count, desc, eq, gt, or } from 'drizzle-orm'
import type { Queryable } from '#db/client.server.ts'
import { itemDisputes, items } from '#db/schema/index.ts'

export const DISPUTES_PER_PAGE = 30

type Place = { at: number; id: string }

/** What waits for an answer over all items, longest first; `after` is the last one already seen. */
export function listOpenDisputes(db: Queryable, after: Place | undefined, limit = DISPUTES_PER_PAGE) {
  const { createdAt, id } = itemDisputes
  const later = after && or(gt(createdAt, after.at), and(eq(createdAt, after.at), gt(id, after.id)))
  return db
    .select({ dispute: itemDisputes, topic: items.topic, level: items.level, state: items.state })
    .from(itemDisputes)
    .innerJoin(items, eq(items.id, itemDisputes.itemId))
    .where(and(eq(itemDisputes.state, 'open'), later))
    .orderBy(asc(createdAt), asc(id))
    .limit(limit)
}

export async function countOpenDisputes(db: Queryable): Promise<number> {
  const [row] = await db.select({ open: count() }).from(itemDisputes).where(eq(itemDisputes.state, 'open'))
  return row?.open ?? 0
}

/** Newest first. */
export const listDisputesOf = (db: Queryable, itemId: string) =>
  db.select().from(itemDisputes).where(eq(itemDisputes.itemId, itemId)).orderBy(desc(itemDisputes.createdAt)).limit(50)
