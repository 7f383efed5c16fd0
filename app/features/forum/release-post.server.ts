import { inArray } from 'drizzle-orm'
import { listPlacedPosts, showPosts } from '#app/features/forum/show-post.server.ts'
import { payloadOf } from '#app/features/forum/store-post.server.ts'
import { indexWords } from '#app/features/search/index-entry.server.ts'
import type { Context } from '#app/platform/context.server.ts'
import { AppError } from '#app/platform/errors.ts'
import { recordEvents } from '#app/platform/events.server.ts'
import type { Transaction } from '#db/client.server.ts'
import { posts } from '#db/schema/index.ts'

/**
 * Why it comes back: by a wrong rule or a wrong decision it was out of sight, so it stands where it would have stood.
 * `ruleWasWrong` is told to its author; of `byAppeal` they hear with the answer to their appeal. `takenBack`: it was
 * decided about by mistake.
 */
export type Release = { ruleWasWrong?: boolean; byAppeal?: boolean; takenBack?: boolean }

/**
 * Publishes a held or removed post, as part of whoever decides so: rights are theirs. The author is told `reason`, if
 * there is one. A post that is published already stays as it is.
 */
export const releasePost = (
  tx: Transaction,
  ctx: Context,
  postId: string,
  reason?: string,
  release?: Release,
): Promise<void> => releasePosts(tx, ctx, [postId], reason, release)

/** The same for many, in as few statements as one takes. */
export async function releasePosts(
  tx: Transaction,
  ctx: Context,
  postIds: readonly string[],
  reason = '',
  { ruleWasWrong = false, byAppeal = false, takenBack = false }: Release = {},
): Promise<void> {
  const found = await listPlacedPosts(tx, postIds)
  if (found.length < postIds.length) throw new AppError('not-found', { key: 'missing.post' })
  const unseen = found.flatMap(({ post, thread }) => (post.state === 'published' ? [] : [{ ...post, thread }]))
  if (unseen.length === 0) return
  const ids = unseen.map(({ id }) => id)
  const shown = { state: 'published' as const, deletedAt: null, deletedBy: null, deletedReason: null, purgeAt: null }
  await tx.update(posts).set(shown).where(inArray(posts.id, ids))
  const inPlace = ruleWasWrong || byAppeal || takenBack
  await showPosts(
    tx,
    unseen.map((post) => ({
      post,
      words: indexWords(post.kind === 'opening' ? post.thread.title : '', post.body),
      lastPostAt: inPlace ? Math.max(post.thread.lastPostAt, post.createdAt) : ctx.now(),
    })),
  )
  const why = { reason, ...(ruleWasWrong && { ruleWasWrong }), ...(byAppeal && { byAppeal }) }
  const happened = unseen.map((post) => ({ subject: `post:${post.id}`, payload: { ...payloadOf(post), ...why } }))
  await recordEvents(tx, ctx, 'post.released', happened)
}
