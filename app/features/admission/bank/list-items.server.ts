import { and, asc, count, eq, gt, lt, type SQL, sql } from 'drizzle-orm'
import type { BankFilter, Concern } from '#app/features/admission/bank/bank-filter.ts'
import type { Queryable } from '#db/client.server.ts'
import { items, itemVersions } from '#db/schema/index.ts'

export const ITEMS_PER_PAGE = 50

type Reader = { id: string; today: string }

const isNewest = sql`${itemVersions.version} = (SELECT max(v.version) FROM item_version v WHERE v.item_id = ${items.id})`

/** Items with their newest version, in the order of ids. */
export function listItems(db: Queryable, filter: BankFilter, reader: Reader, limit = ITEMS_PER_PAGE) {
  return db
    .select({
      id: items.id,
      topic: items.topic,
      level: items.level,
      state: items.state,
      drawnId: items.versionId,
      versionId: itemVersions.id,
      version: itemVersions.version,
      template: itemVersions.template,
      pictureId: itemVersions.pictureId,
      recheckAt: itemVersions.recheckAt,
    })
    .from(items)
    .innerJoin(itemVersions, and(eq(itemVersions.itemId, items.id), isNewest))
    .where(and(gt(items.id, filter.after ?? ''), ...conditionsOf(filter, reader)))
    .orderBy(asc(items.id))
    .limit(limit)
}

export async function countItems(db: Queryable, filter: BankFilter, reader: Reader): Promise<number> {
  const [row] = await db
    .select({ items: count() })
    .from(items)
    .innerJoin(itemVersions, and(eq(itemVersions.itemId, items.id), isNewest))
    .where(and(gt(items.id, ''), ...conditionsOf(filter, reader)))
  return row?.items ?? 0
}

/** Where an examiner goes on: the next item with a text to judge, from the top again at the end. */
export async function findNextToReview(db: Queryable, reader: Reader, after: string): Promise<string | undefined> {
  const mine = { q: '', only: 'mine' } as const
  const [next] = await listItems(db, { ...mine, after }, reader, 1)
  return (next ?? (await listItems(db, mine, reader, 1))[0])?.id
}

export async function isToReview(db: Queryable, reader: Reader, itemId: string): Promise<boolean> {
  const [found] = await db
    .select({ id: items.id })
    .from(items)
    .innerJoin(itemVersions, and(eq(itemVersions.itemId, items.id), isNewest))
    .where(and(eq(items.id, itemId), CONCERN.mine(reader)))
  return found !== undefined
}

// Every list begins behind an id, so that items are walked in their order and each looks up its newest version.
// The plus keeps the order of ids: an index by state would sort every match first.
const conditionsOf = ({ q, topic, level, state, only }: BankFilter, reader: Reader): (SQL | undefined)[] => [
  state && sql`+${items.state} = ${state}`,
  topic && eq(items.topic, topic),
  level && eq(items.level, level),
  q === '' ? undefined : saysWords(q),
  only && CONCERN[only](reader),
]

/** In its id, or in the stem of either language. */
function saysWords(q: string): SQL {
  const like = `%${q.replace(/[\\%_]/g, '\\$&')}%`
  return sql`(${items.id} LIKE ${like} ESCAPE '\\' OR EXISTS (SELECT 1 FROM item_text t
    WHERE t.version_id = ${itemVersions.id} AND t.stem LIKE ${like} ESCAPE '\\'))`
}

const unjudged = (of: SQL = sql``) => sql`+${items.state} <> 'retired' AND EXISTS (SELECT 1 FROM item_text t
  WHERE t.version_id = ${itemVersions.id} ${of} AND NOT EXISTS (SELECT 1 FROM item_review r
    WHERE r.version_id = t.version_id AND r.lang = t.lang))`

const CONCERN: Record<Concern, (reader: Reader) => SQL | undefined> = {
  waiting: () => unjudged(),
  mine: ({ id }) => unjudged(sql`AND t.written_by IS NOT ${id}`),
  returned: () => sql`EXISTS (SELECT 1 FROM item_review r WHERE r.version_id = ${itemVersions.id}
    AND r.decision = 'returned' AND NOT EXISTS (SELECT 1 FROM item_review later
      WHERE later.version_id = r.version_id AND later.lang = r.lang AND later.at > r.at))`,
  flagged: () => sql`EXISTS (SELECT 1 FROM item_flag f WHERE f.item_id = ${items.id} AND f.cleared_at IS NULL)`,
  overdue: ({ today }) => and(lt(itemVersions.recheckAt, today), sql`+${items.state} <> 'retired'`),
  disputed: () => sql`EXISTS (SELECT 1 FROM item_dispute d WHERE d.item_id = ${items.id} AND d.state = 'open')`,
}
