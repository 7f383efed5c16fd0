import { and, eq } from 'drizzle-orm'
import { editPost } from '#app/features/forum/edit-post.server.ts'
import { findPostToEdit } from '#app/features/forum/post-queries.server.ts'
import { raiseFlag } from '#app/features/review/flags/raise-flag.server.ts'
import { claimItem } from '#app/features/review/queue/claim-item.server.ts'
import { ensureFound } from '#app/platform/errors.ts'
import { reviewItems } from '#db/schema/index.ts'
import { HELD_EDITS, RAISED_FLAG, type SeedHeldEdit } from '#db/seed/community/held-edits.ts'
import { asPerson, type Stage } from '#db/seed/stage.server.ts'
import type { ToldThread } from '#db/seed/tell-thread.server.ts'

const MINUTE = 60_000

/** Besides the held posts: two edits, one of them in somebody’s hands, and a flag. */
export async function waitForModerators(stage: Stage, told: ToldThread[]): Promise<void> {
  const numbers = new Map(told.map(({ key, no }) => [key, no]))
  for (const seed of HELD_EDITS) await holdEditOf(stage, numbers.get(seed.thread) ?? 0, seed)
  const { thread, postNo, by, reason, note, minutesAgo } = RAISED_FLAG
  const ctx = await asPerson(stage, by, stage.at - minutesAgo * MINUTE)
  await raiseFlag(ctx, { threadNo: numbers.get(thread) ?? 0, postNo }, { reason, note, clause: null })
}

async function holdEditOf(
  stage: Stage,
  threadNo: number,
  { postNo, author, added, why, minutesAgo, claimedBy }: SeedHeldEdit,
) {
  const ctx = await asPerson(stage, author, stage.at - minutesAgo * MINUTE)
  const post = ensureFound(await findPostToEdit(ctx.db, threadNo, postNo), 'post')
  const title = postNo === 1 ? post.title : undefined
  const words = { threadNo, postNo, revision: post.revision, title, body: `${post.body}\n\n${added}`, reason: why }
  await editPost(ctx, words)
  if (claimedBy) await claim(stage, claimedBy, post.id)
}

async function claim(stage: Stage, handle: string, postId: string) {
  const ofEdit = and(eq(reviewItems.postId, postId), eq(reviewItems.kind, 'edit'))
  const [item] = await stage.db.select({ id: reviewItems.id }).from(reviewItems).where(ofEdit)
  await claimItem(await asPerson(stage, handle, stage.at - MINUTE), ensureFound(item, 'item').id)
}
