import { and, eq, isNull } from 'drizzle-orm'
import type { Queryable } from '#db/client.server.ts'
import { photos } from '#db/schema/index.ts'

export type PhotoOfItem = Awaited<ReturnType<typeof listPhotosOfItem>>[number]

/** With what was read in them, oldest first; moderators see hidden ones too. */
export async function listPhotosOfItem(db: Queryable, postId: string) {
  const found = await db
    .select({
      id: photos.id,
      alt: photos.alt,
      width: photos.width,
      height: photos.height,
      camera: photos.camera,
      qr: photos.qr,
      imageText: photos.imageText,
    })
    .from(photos)
    .where(and(eq(photos.postId, postId), isNull(photos.deletedAt)))
  return found.sort((one, other) => (one.id < other.id ? -1 : 1))
}
