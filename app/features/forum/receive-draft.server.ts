import { eq } from 'drizzle-orm'
import { type DraftPlace, keepDraft } from '#app/features/forum/keep-draft.server.ts'
import { draftSchema } from '#app/features/forum/post.schema.ts'
import { receivePhoto } from '#app/features/forum/receive-photo.server.ts'
import { ensureCan } from '#app/permissions.ts'
import type { Context } from '#app/platform/context.server.ts'
import { AppError, ensureFound } from '#app/platform/errors.ts'
import { parseForm } from '#app/platform/form.ts'
import { posts, threads } from '#db/schema/index.ts'

/** What the browser sends while somebody types. A newer text from another window is a conflict, never overwritten. */
export async function receiveDraft(ctx: Context, form: FormData): Promise<{ revision: number }> {
  const place = await placeIn(ctx, String(form.get('target') ?? ''))
  const read = parseForm(draftSchema(ctx.settings), form)
  const revision = Number(form.get('revision'))
  if (!read.ok || !Number.isInteger(revision)) throw new AppError('bad-request', firstOf(read.ok ? {} : read.errors))
  const { photo } = await receivePhoto(ctx, form)
  const { photoId, ...fields } = read.value
  const kept = await keepDraft(ctx, { ...place, fields, photoId: photo?.id }, revision)
  if (!kept.kept) throw new AppError('conflict', { key: 'staleDraft' })
  return { revision: kept.revision }
}

const firstOf = (errors: Record<string, { key: string; values?: Record<string, string | number> }>) =>
  Object.values(errors)[0] ?? { key: 'required' }

/** Drafts lie only where this person may write. */
async function placeIn(ctx: Context, target: string): Promise<DraftPlace> {
  const [kind, id = ''] = target.split(':')
  if (target === 'ask') return { target, mode: 'new' }
  if (kind === 'thread') {
    const [thread] = await ctx.db
      .select({ lockedAt: threads.lockedAt, closedAt: threads.closedAt })
      .from(threads)
      .where(eq(threads.id, id))
    ensureCan(ctx.actor, 'thread.reply', ensureFound(thread, 'thread'))
    return { target, mode: 'reply' }
  }
  const [post] = await ctx.db
    .select({ authorId: posts.authorId, lockedAt: threads.lockedAt })
    .from(posts)
    .innerJoin(threads, eq(threads.id, posts.threadId))
    .where(eq(posts.id, kind === 'post' ? id : ''))
  ensureCan(ctx.actor, 'post.edit', ensureFound(post, 'post'))
  return { target, mode: 'edit' }
}
