import { eq } from 'drizzle-orm'
import { authorOf } from '#app/features/forum/author.ts'
import { findPlacedPost, hidePost } from '#app/features/forum/show-post.server.ts'
import { payloadOf } from '#app/features/forum/store-post.server.ts'
import type { Context } from '#app/platform/context.server.ts'
import { ensureFound } from '#app/platform/errors.ts'
import { recordEvent } from '#app/platform/events.server.ts'
import type { Transaction } from '#db/client.server.ts'
import { posts, threads } from '#db/schema/index.ts'

/** Long enough for an appeal and a second look; after it the words may be wiped for good. */
const KEPT_MS = 180 * 86_400_000

/** Leaves a tombstone, as part of whoever decides so: rights are theirs. The author is told `reason`. */
export async function removePost(tx: Transaction, ctx: Context, postId: string, reason: string): Promise<void> {
  const { post, thread } = ensureFound(await findPlacedPost(tx, postId), 'post')
  if (post.state === 'removed') return
  const at = ctx.now()
  const removal = { deletedAt: at, deletedBy: authorOf(ctx.actor).id, deletedReason: reason, purgeAt: at + KEPT_MS }
  const placed = { ...post, thread }
  await tx
    .update(posts)
    .set({ state: 'removed', ...removal })
    .where(eq(posts.id, postId))
  if (post.state === 'published') await hidePost(tx, placed, 'removed')
  if (post.kind === 'opening')
    await tx
      .update(threads)
      .set({ state: 'removed', ...removal })
      .where(eq(threads.id, thread.id))
  await recordEvent(tx, ctx, 'post.removed', `post:${postId}`, { ...payloadOf(placed), reason })
}
