import { readsPhotoText } from '#app/features/forum/photo-text.ts'
import type { Context } from '#app/platform/context.server.ts'
import { enqueue } from '#app/platform/jobs.server.ts'
import type { Transaction } from '#db/client.server.ts'

/** Words in a photo are read after it was shown, where the house has a program for it. */
export async function queuePhotoText(tx: Transaction, ctx: Context, photoId: string): Promise<void> {
  if (readsPhotoText(ctx)) await enqueue(tx, ctx, 'read-photo-text', photoId, { photoId })
}
