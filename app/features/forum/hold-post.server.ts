import { eq } from 'drizzle-orm'
import { findPlacedPost, hidePost } from '#app/features/forum/show-post.server.ts'
import { payloadOf } from '#app/features/forum/store-post.server.ts'
import type { Context } from '#app/platform/context.server.ts'
import { ensureFound } from '#app/platform/errors.ts'
import { recordEvent } from '#app/platform/events.server.ts'
import type { Transaction } from '#db/client.server.ts'
import { posts, threads } from '#db/schema/index.ts'

/** Puts a decided post back to waiting, as part of whoever decides so: rights are theirs. Nobody is told. */
export async function holdPost(tx: Transaction, ctx: Context, postId: string): Promise<void> {
  const { post, thread } = ensureFound(await findPlacedPost(tx, postId), 'post')
  if (post.state === 'held') return
  const placed = { ...post, thread }
  const waits = { state: 'held' as const, deletedAt: null, deletedBy: null, deletedReason: null, purgeAt: null }
  await tx.update(posts).set(waits).where(eq(posts.id, postId))
  if (post.state === 'published') await hidePost(tx, placed, 'held')
  else if (post.kind === 'opening') await tx.update(threads).set(waits).where(eq(threads.id, thread.id))
  await recordEvent(tx, ctx, 'post.held', `post:${postId}`, payloadOf(placed))
}
