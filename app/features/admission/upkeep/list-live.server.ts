import { asc, eq } from 'drizzle-orm'
import type { Level, Topic } from '#app/features/admission/blueprint.ts'
import type { LiveItem } from '#app/features/admission/upkeep/bank-spare.ts'
import type { Queryable, Transaction } from '#db/client.server.ts'
import { items, itemVersions } from '#db/schema/index.ts'

export type TendedItem = LiveItem & { views: number; exposure: number; recheckAt: string | null }

/** The items that forms are scored with today. */
export async function listLive(db: Queryable | Transaction): Promise<TendedItem[]> {
  const { id, topic, level, views, exposure } = items
  const rows = await db
    .select({ id, topic, level, views, exposure, template: itemVersions.template, recheckAt: itemVersions.recheckAt })
    .from(items)
    .innerJoin(itemVersions, eq(itemVersions.id, items.versionId))
    .where(eq(items.state, 'live'))
    .orderBy(asc(items.topic), asc(items.level), asc(items.id))
  return rows.map((row) => ({ ...row, topic: row.topic as Topic, level: row.level as Level }))
}
