import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { and, asc, eq, isNull } from 'drizzle-orm'
import { photoFile } from '#app/features/media/photo-url.ts'
import { runImageProcess } from '#app/features/media/run-image-process.server.ts'
import type { Context } from '#app/platform/context.server.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import type { Queryable } from '#db/client.server.ts'
import { photos } from '#db/schema/index.ts'

/** So few at a time that uploads hardly wait for it. */
const SLICE = 5

/** Photos from before codes were read: a few each time, until all of them are known. */
export async function lookAtOldPhotos(ctx: Context): Promise<void> {
  for (const { id } of await listUnread(ctx.db)) {
    const file = path.join(ctx.deployment.uploadsDir, photoFile(id, 1600))
    const bytes = await readFile(file).catch(() => undefined)
    const answer = bytes && (await runImageProcess(ctx, new Uint8Array(bytes)))
    // What cannot be read any more is not tried for ever.
    const seen = answer?.ok ? { qr: answer.photo.qr, look: answer.photo.look } : { qr: [] }
    await inTransaction(ctx, (tx) => tx.update(photos).set(seen).where(eq(photos.id, id)))
  }
}

const listUnread = (db: Queryable) =>
  db
    .select({ id: photos.id })
    .from(photos)
    .where(and(isNull(photos.qr), isNull(photos.deletedAt)))
    .orderBy(asc(photos.id))
    .limit(SLICE)
