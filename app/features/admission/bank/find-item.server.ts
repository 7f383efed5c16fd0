import { eq, inArray } from 'drizzle-orm'
import { findNewestVersion } from '#app/features/admission/bank/bank-questions.server.ts'
import type { StoredVersion } from '#app/features/admission/bank/stored-entry.ts'
import { ensureFound } from '#app/platform/errors.ts'
import type { Queryable, Transaction } from '#db/client.server.ts'
import { itemPictures, items, itemTexts, itemVersions, itemVoids } from '#db/schema/index.ts'

/** With whether it was voided: such an item is right for everyone, so it must never be drawn again. */
export async function findItem(db: Queryable | Transaction, itemId: string) {
  const [row] = await db
    .select({ item: items, voidId: itemVoids.id })
    .from(items)
    .leftJoin(itemVoids, eq(itemVoids.itemId, items.id))
    .where(eq(items.id, itemId))
  return row && { ...row.item, voided: row.voidId !== null }
}

/** An item and its newest version: what may still be reviewed or built upon. */
export async function findItemWhole(db: Queryable | Transaction, itemId: string) {
  const item = ensureFound(await findItem(db, itemId), 'bankItem')
  return { item, newest: ensureFound(await findNewestVersion(db, itemId), 'bankItem') }
}

export async function findVersion(db: Queryable | Transaction, versionId: string): Promise<StoredVersion | undefined> {
  const [version] = await db.select().from(itemVersions).where(eq(itemVersions.id, versionId))
  if (!version) return undefined
  return { ...version, texts: await db.select().from(itemTexts).where(eq(itemTexts.versionId, versionId)) }
}

export async function findPictureBytes(db: Queryable, id: string): Promise<Buffer | undefined> {
  const [picture] = await db.select({ bytes: itemPictures.bytes }).from(itemPictures).where(eq(itemPictures.id, id))
  return picture?.bytes
}

/** Of these pictures, the sizes; one that is not stored is left out. */
export async function sizesOfPictures(db: Queryable, ids: string[]) {
  const rows = await db
    .select({ id: itemPictures.id, width: itemPictures.width, height: itemPictures.height })
    .from(itemPictures)
    .where(inArray(itemPictures.id, ids))
  return new Map(rows.map(({ id, ...size }) => [id, size]))
}

/** By the names that questions use for them. */
export async function listPictures(db: Queryable, names: string[]): Promise<Map<string, Uint8Array>> {
  const ids = names.map((name) => name.replace(/\.webp$/, ''))
  const rows = await db
    .select({ id: itemPictures.id, bytes: itemPictures.bytes })
    .from(itemPictures)
    .where(inArray(itemPictures.id, ids))
  return new Map(rows.map(({ id, bytes }) => [`${id}.webp`, bytes]))
}
