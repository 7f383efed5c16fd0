import { and, eq } from 'drizzle-orm'
import { authorOf } from '#app/features/forum/author.ts'
import { noteRead } from '#app/features/forum/read-marks.server.ts'
import { ensureCan } from '#app/permissions.ts'
import type { Context } from '#app/platform/context.server.ts'
import { ensureFound } from '#app/platform/errors.ts'
import { threads } from '#db/schema/index.ts'

/** Nobody has read further than the thread goes. */
export async function markRead(ctx: Context, threadId: string, no: number) {
  ensureCan(ctx.actor, 'thread.read')
  const [found] = await ctx.db
    .select({
      ...{ id: threads.id, no: threads.no, slug: threads.slug },
      ...{ lastPostNo: threads.lastPostNo, acceptedPostId: threads.acceptedPostId },
    })
    .from(threads)
    .where(and(eq(threads.id, threadId), eq(threads.state, 'published')))
  const thread = ensureFound(found, 'thread')
  if (Number.isInteger(no) && no > 0) noteRead(ctx, authorOf(ctx.actor).id, thread.id, Math.min(no, thread.lastPostNo))
  return thread
}
