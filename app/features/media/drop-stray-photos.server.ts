import { and, eq, isNull, lt, notExists } from 'drizzle-orm'
import { dropPhotoFiles } from '#app/features/media/photo-files.server.ts'
import type { Context } from '#app/platform/context.server.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import type { Queryable } from '#db/client.server.ts'
import { drafts, photos, samplePhotos, sampleWishes } from '#db/schema/index.ts'

const KEEP_MS = 48 * 3_600_000
const SLICE = 50

/** Photos that were uploaded and then neither posted, left in a draft nor sent with a sample. */
export async function dropStrayPhotos(ctx: Context): Promise<void> {
  for (let dropped = SLICE; dropped === SLICE; ) dropped = await dropSlice(ctx)
}

async function dropSlice(ctx: Context): Promise<number> {
  const strays = await listStrayPhotos(ctx.db, ctx.now() - KEEP_MS)
  for (const { id } of strays) {
    const gone = await inTransaction(ctx, (tx) =>
      tx
        .delete(photos)
        .where(and(eq(photos.id, id), isStray(tx)))
        .returning({ id: photos.id }),
    )
    if (gone.length > 0) await dropPhotoFiles(ctx.deployment.uploadsDir, id)
  }
  return strays.length
}

function listStrayPhotos(db: Queryable, before: number) {
  return db
    .select({ id: photos.id })
    .from(photos)
    .where(and(isStray(db), lt(photos.createdAt, before)))
    .limit(SLICE)
}

function isStray(db: Queryable) {
  const inDraft = and(eq(drafts.accountId, photos.ownerId), eq(drafts.photoId, photos.id))
  const ofSample = db.select({ id: samplePhotos.photoId }).from(samplePhotos).where(eq(samplePhotos.photoId, photos.id))
  const ofWish = db.select({ id: sampleWishes.id }).from(sampleWishes).where(eq(sampleWishes.photoId, photos.id))
  const kept = db.select({ id: drafts.id }).from(drafts).where(inDraft)
  return and(isNull(photos.postId), notExists(kept), notExists(ofSample), notExists(ofWish))
}
