import { asc, desc, eq, inArray } from 'drizzle-orm'
import type { Queryable } from '#db/client.server.ts'
import { accounts, itemFlags, itemReviews, itemTexts, itemVersions } from '#db/schema/index.ts'

const MOST_VERSIONS = 30

/** Newest first, with their texts and what was said of them. */
export async function listVersions(db: Queryable, itemId: string) {
  const versions = await db
    .select()
    .from(itemVersions)
    .where(eq(itemVersions.itemId, itemId))
    .orderBy(desc(itemVersions.version))
    .limit(MOST_VERSIONS)
  const ids = versions.map(({ id }) => id)
  const [texts, reviews] = [await listTextsOf(db, ids), await listReviewsOf(db, ids)]
  return versions.map((version) => ({
    ...version,
    texts: texts.filter(({ versionId }) => versionId === version.id),
    reviews: reviews.filter(({ versionId }) => versionId === version.id),
  }))
}

export const listTextsOf = (db: Queryable, versionIds: string[]) =>
  db
    .select()
    .from(itemTexts)
    .where(inArray(itemTexts.versionId, versionIds))
    .orderBy(asc(itemTexts.versionId), asc(itemTexts.lang))

/** In the order of time within each text. */
export const listReviewsOf = (db: Queryable, versionIds: string[]) =>
  db
    .select()
    .from(itemReviews)
    .where(inArray(itemReviews.versionId, versionIds))
    .orderBy(asc(itemReviews.versionId), asc(itemReviews.lang), asc(itemReviews.at))

/** The names of those who wrote, reviewed and decided; somebody who is gone has none. */
export async function namesOf(db: Queryable, ids: readonly (string | null)[]): Promise<Map<string, string>> {
  const known = [...new Set(ids)].filter((id) => id !== null)
  if (known.length === 0) return new Map()
  const rows = await db
    .select({ id: accounts.id, handle: accounts.handle })
    .from(accounts)
    .where(inArray(accounts.id, known))
  return new Map(rows.map(({ id, handle }) => [id, handle]))
}

/** Of these items, the kinds of flags that nobody has cleared. */
export async function openFlagsOf(db: Queryable, itemIds: string[]): Promise<Map<string, string[]>> {
  const flags = new Map<string, string[]>()
  if (itemIds.length === 0) return flags
  const rows = await db
    .select({ itemId: itemFlags.itemId, kind: itemFlags.kind, clearedAt: itemFlags.clearedAt })
    .from(itemFlags)
    .where(inArray(itemFlags.itemId, itemIds))
  for (const { itemId, kind, clearedAt } of rows)
    if (clearedAt === null) flags.set(itemId, [...(flags.get(itemId) ?? []), kind])
  return flags
}
