import { eq } from 'drizzle-orm'
import { authorOf } from '#app/features/forum/author.ts'
import { findRank, openReviewItem } from '#app/features/forum/open-review-item.server.ts'
import type { FlagInput } from '#app/features/review/flags/flag.schema.ts'
import {
  findPostToFlag,
  findWaitingFlagItem,
  listOpenFlags,
  type PostPlace,
} from '#app/features/review/flags/flag-queries.server.ts'
import { isEnoughToAsk, reasonsFor } from '#app/features/review/flags/flag-reasons.ts'
import { ensureCan } from '#app/permissions.ts'
import type { Context } from '#app/platform/context.server.ts'
import { AppError, ensureFound } from '#app/platform/errors.ts'
import { recordEvent } from '#app/platform/events.server.ts'
import type { FieldErrors } from '#app/platform/form.ts'
import { countTowardsLimit } from '#app/platform/rate-limit.server.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import type { Transaction } from '#db/client.server.ts'
import { flags, reviewItems } from '#db/schema/index.ts'

export type Flagged = { ok: true } | { ok: false; errors: FieldErrors }
type Post = { id: string; authorId: string }

/** Tells moderators of a post, once a person. The post stays as it is until one of them has looked. */
export async function raiseFlag(ctx: Context, place: PostPlace, input: FlagInput): Promise<Flagged> {
  const accountId = authorOf(ctx.actor).id
  const { post } = ensureFound(await findPostToFlag(ctx.db, place), 'post')
  ensureCan(ctx.actor, 'post.flag', post)
  if (post.state !== 'published') throw new AppError('conflict', { key: 'flag.notPublished' })
  if (!reasonsFor(post.kind).includes(input.reason))
    return { ok: false, errors: { reason: { key: 'flag.onlyOpening' } } }
  await countTowardsLimit(ctx, `flag:${accountId}`, ctx.settings.limits.flagsPerAccount)
  await inTransaction(ctx, async (tx) => {
    const now = await findPostToFlag(tx, place)
    if (now?.post.state !== 'published') throw new AppError('conflict', { key: 'flag.notPublished' })
    const flag = { id: ctx.newId(), postId: post.id, accountId, at: ctx.now(), ...input, note: input.note || null }
    const stored = await tx.insert(flags).values(flag).onConflictDoNothing().returning({ id: flags.id })
    if (stored.length === 0) throw new AppError('conflict', { key: 'flag.already' })
    await recordEvent(tx, ctx, 'post.flagged', `post:${post.id}`, { flagId: flag.id, reason: input.reason })
    await askModerators(tx, ctx, post)
  })
  return { ok: true }
}

/** What waits already keeps its age, and may become more urgent. */
async function askModerators(tx: Transaction, ctx: Context, { id: postId, authorId }: Post) {
  if (!isEnoughToAsk(await listOpenFlags(tx, postId), ctx.settings.moderation.flagsToAsk)) return
  const item = await findWaitingFlagItem(tx, postId)
  if (!item) await openReviewItem(tx, ctx, { kind: 'flagged', postId, authorId, findings: [] })
  else
    await tx
      .update(reviewItems)
      .set({ rank: await findRank(tx, item, ctx.now()) })
      .where(eq(reviewItems.id, item.id))
}
