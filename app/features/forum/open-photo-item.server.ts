import { sql } from 'drizzle-orm'
import { rankOf } from '#app/features/moderation/queue-rank.ts'
import type { Finding } from '#app/features/moderation/rule.ts'
import type { Context } from '#app/platform/context.server.ts'
import type { Transaction } from '#db/client.server.ts'
import { reviewItems } from '#db/schema/index.ts'

type Waiting = { photoId: string; authorId: string; findings: Finding[] }

/** For a photo that hangs on no post. What waits again, waits under the item it had. */
export async function openPhotoItem(tx: Transaction, ctx: Context, waiting: Waiting): Promise<void> {
  const { photoId, authorId, findings } = waiting
  const openedAt = ctx.now()
  const rank = rankOf({ kind: 'image', openedAt }, openedAt)
  const again = { state: 'waiting' as const, openedAt, rank, findings, claimedBy: null, claimedAt: null }
  await tx
    .insert(reviewItems)
    .values({ id: ctx.newId(), kind: 'image', photoId, authorId, ...again })
    .onConflictDoUpdate({
      target: reviewItems.photoId,
      set: { ...again, version: sql`${reviewItems.version} + 1` },
    })
}
