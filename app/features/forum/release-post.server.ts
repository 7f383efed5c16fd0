import { eq } from 'drizzle-orm'
import { findPlacedPost, showPost } from '#app/features/forum/show-post.server.ts'
import { payloadOf } from '#app/features/forum/store-post.server.ts'
import { indexWords } from '#app/features/search/index-entry.server.ts'
import type { Context } from '#app/platform/context.server.ts'
import { ensureFound } from '#app/platform/errors.ts'
import { recordEvent } from '#app/platform/events.server.ts'
import type { Transaction } from '#db/client.server.ts'
import { posts } from '#db/schema/index.ts'

/**
 * Why it comes back: by a wrong rule or a wrong decision it was out of sight, so it stands where it would have stood.
 * `ruleWasWrong` is told to its author; of `byAppeal` they hear with the answer to their appeal.
 */
export type Release = { ruleWasWrong?: boolean; byAppeal?: boolean }

/**
 * Publishes a held or removed post, as part of whoever decides so: rights are theirs. The author is told `reason`, if
 * there is one. A post that is published already stays as it is.
 */
export async function releasePost(
  tx: Transaction,
  ctx: Context,
  postId: string,
  reason = '',
  { ruleWasWrong = false, byAppeal = false }: Release = {},
): Promise<void> {
  const { post, thread } = ensureFound(await findPlacedPost(tx, postId), 'post')
  if (post.state === 'published') return
  const shown = { state: 'published' as const, deletedAt: null, deletedBy: null, deletedReason: null, purgeAt: null }
  await tx.update(posts).set(shown).where(eq(posts.id, postId))
  const placed = { ...post, thread }
  const words = indexWords(post.kind === 'opening' ? thread.title : '', post.body)
  await showPost(tx, placed, words, ruleWasWrong || byAppeal ? Math.max(thread.lastPostAt, post.createdAt) : ctx.now())
  const payload = { ...payloadOf(placed), reason, ...(ruleWasWrong && { ruleWasWrong }), ...(byAppeal && { byAppeal }) }
  await recordEvent(tx, ctx, 'post.released', `post:${postId}`, payload)
}
