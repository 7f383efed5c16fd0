import { and, eq, gt, inArray } from 'drizzle-orm'
import { authorOf } from '#app/features/forum/author.ts'
import type { Context } from '#app/platform/context.server.ts'
import { AppError } from '#app/platform/errors.ts'
import { countTowardsLimit } from '#app/platform/rate-limit.server.ts'
import { posts } from '#db/schema/index.ts'

const DAY_MS = 86_400_000

/** Throws `rate-limited`: for everybody past the brakes on haste, for newcomers past their posts of a day. */
export async function ensureMayPost(ctx: Context): Promise<void> {
  const author = authorOf(ctx.actor)
  await countTowardsLimit(ctx, `post:${author.id}`, ctx.settings.limits.postsPerAccount)
  if (!author.newcomer) return
  const count = ctx.settings.newcomerPostsPerDay
  const today = await listPostTimesSince(ctx, author.id, ctx.now() - DAY_MS)
  if (today.length < count) return
  const oldest = today.sort((a, b) => b - a)[count - 1] ?? ctx.now()
  const waitMs = oldest + DAY_MS - ctx.now()
  const values = { count, hours: Math.ceil(waitMs / 3_600_000) }
  throw new AppError('rate-limited', { key: 'newcomerLimit', values }, Math.ceil(waitMs / 1000))
}

async function listPostTimesSince(ctx: Context, authorId: string, since: number): Promise<number[]> {
  const mine = and(
    eq(posts.authorId, authorId),
    inArray(posts.state, ['published', 'held']),
    gt(posts.createdAt, since),
  )
  const rows = await ctx.db.select({ createdAt: posts.createdAt }).from(posts).where(mine)
  return rows.map((row) => row.createdAt)
}
