import { and, eq, inArray, isNull } from 'drizzle-orm'
import type { Queryable } from '#db/client.server.ts'
import { photos, posts, samplePhotos, samples, threads } from '#db/schema/index.ts'

export type PhotoOfPost = Awaited<ReturnType<typeof findPhotosOfPosts>>[number]

const shown = {
  id: photos.id,
  postId: photos.postId,
  alt: photos.alt,
  width: photos.width,
  height: photos.height,
  camera: photos.camera,
  sizes: photos.sizes,
}

/** Whoever may see a post may see its photos; removed ones are left out. Oldest first. */
export async function findPhotosOfPosts(db: Queryable, postIds: string[]) {
  if (postIds.length === 0) return []
  const found = await db
    .select({ ...shown, hiddenAt: photos.hiddenAt })
    .from(photos)
    .where(and(inArray(photos.postId, postIds), isNull(photos.deletedAt)))
  return found
    .map(({ hiddenAt, ...photo }) => ({
      ...(hiddenAt === null ? photo : withoutWords(photo)),
      hidden: hiddenAt !== null,
    }))
    .map((photo) => ({ ...photo, postId: photo.postId ?? '' }))
    .sort((one, other) => (one.id < other.id ? -1 : 1))
}

/** Nothing of a hidden photo is sent but that it is there. */
const withoutWords = <P extends { alt: string; camera: Record<string, string> }>(photo: P): P => ({
  ...photo,
  alt: '',
  camera: {},
})

/** A photo that its owner has stored for a draft. */
export async function findOwnPhoto(db: Queryable, ownerId: string, photoId: string) {
  const [photo] = await db
    .select({ ...shown, qr: photos.qr })
    .from(photos)
    .where(and(eq(photos.id, photoId), eq(photos.ownerId, ownerId), isNull(photos.deletedAt)))
  return photo
}

/** What `photo.see` asks about, with the states of what it hangs on. */
export async function findPhotoToSee(db: Queryable, photoId: string) {
  const [photo] = await db
    .select({
      authorId: photos.ownerId,
      deletedAt: photos.deletedAt,
      hiddenAt: photos.hiddenAt,
      postState: posts.state,
      threadState: threads.state,
      openToPublicAt: threads.openToPublicAt,
      sampleId: samplePhotos.sampleId,
      sampleSharedAt: samples.sharedAt,
    })
    .from(photos)
    .leftJoin(posts, eq(posts.id, photos.postId))
    .leftJoin(threads, eq(threads.id, posts.threadId))
    .leftJoin(samplePhotos, eq(samplePhotos.photoId, photos.id))
    .leftJoin(samples, eq(samples.id, samplePhotos.sampleId))
    .where(eq(photos.id, photoId))
  return photo
}
