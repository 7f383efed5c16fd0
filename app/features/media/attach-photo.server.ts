import { and, eq, isNull, or } from 'drizzle-orm'
import { ensureFound } from '#app/platform/errors.ts'
import type { Transaction } from '#db/client.server.ts'
import { photos, posts } from '#db/schema/index.ts'

/** Ties a stored photo to a post of its owner; somebody else's, or one used elsewhere, is not found. */
export async function attachPhoto(tx: Transaction, photoId: string, postId: string): Promise<void> {
  const [post] = await tx.select({ authorId: posts.authorId }).from(posts).where(eq(posts.id, postId))
  const { authorId } = ensureFound(post, 'post')
  const free = or(isNull(photos.postId), eq(photos.postId, postId))
  const [photo] = await tx
    .update(photos)
    .set({ postId })
    .where(and(eq(photos.id, photoId), eq(photos.ownerId, authorId), free, isNull(photos.deletedAt)))
    .returning({ id: photos.id })
  ensureFound(photo, 'photo')
}
