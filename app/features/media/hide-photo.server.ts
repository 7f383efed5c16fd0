import { eq } from 'drizzle-orm'
import type { Transaction } from '#db/client.server.ts'
import { photos } from '#db/schema/index.ts'

/** Holds the photos of a post back, or shows them again, as part of whoever decides so: rights are theirs. */
export async function hidePhotosOf(tx: Transaction, postId: string, hiddenAt: number | null): Promise<void> {
  await tx.update(photos).set({ hiddenAt }).where(eq(photos.postId, postId))
}
