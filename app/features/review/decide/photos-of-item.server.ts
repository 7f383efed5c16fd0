import { and, asc, eq, isNull } from 'drizzle-orm'
import type { Queryable } from '#db/client.server.ts'
import { photos } from '#db/schema/index.ts'

export type PhotoOfItem = Awaited<ReturnType<typeof listPhotosOfItem>>[number]

/** With what was read in them; moderators see hidden ones too. */
export const listPhotosOfItem = (db: Queryable, postId: string) =>
  db
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
    .orderBy(asc(photos.id))
