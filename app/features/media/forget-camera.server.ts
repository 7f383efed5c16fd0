import { and, eq, isNull } from 'drizzle-orm'
import { ensureCan } from '#app/permissions.ts'
import type { Context } from '#app/platform/context.server.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import { photos } from '#db/schema/index.ts'

/** What the camera wrote beside one's own picture, as long as that hangs on no post. */
export async function forgetCamera(ctx: Context, photoId: string): Promise<void> {
  ensureCan(ctx.actor, 'photo.upload')
  const ownerId = ctx.actor.kind === 'account' ? ctx.actor.id : ''
  const own = and(eq(photos.id, photoId), eq(photos.ownerId, ownerId), isNull(photos.postId))
  await inTransaction(ctx, (tx) => tx.update(photos).set({ camera: {} }).where(own))
}
