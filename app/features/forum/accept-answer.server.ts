import { eq } from 'drizzle-orm'
import { noteNotPossible } from '#app/features/forum/note-not-possible.server.ts'
import { findPublishedPost, type PublishedPost } from '#app/features/forum/post-queries.server.ts'
import { saysNotPossible } from '#app/features/forum/says-not-possible.ts'
import { takesAnswers } from '#app/features/forum/thread.ts'
import { ensureCan } from '#app/permissions.ts'
import type { Context } from '#app/platform/context.server.ts'
import { AppError, ensureFound } from '#app/platform/errors.ts'
import { recordEvent } from '#app/platform/events.server.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import { threads } from '#db/schema/index.ts'

type Says = { notPossible: boolean }

/** One answer at a time; accepting another one replaces it. Who asked may say that it answers "not possible". */
export async function acceptAnswer(
  ctx: Context,
  threadNo: number,
  postNo: number,
  { notPossible }: Says = { notPossible: false },
): Promise<PublishedPost> {
  const post = await findAnswer(ctx, threadNo, postNo)
  await inTransaction(ctx, async (tx) => {
    const [thread] = await tx
      .select({ accepted: threads.acceptedPostId })
      .from(threads)
      .where(eq(threads.id, post.threadId))
    const known = thread?.accepted === post.id
    if (known && !notPossible) return
    await noteNotPossible(tx, ctx, post.threadId, notPossible ? 'said' : saysNotPossible(post.body) ? 'sounds' : null)
    const accepted = { answered: true, acceptedPostId: post.id, acceptedAt: ctx.now() }
    if (!known) await tx.update(threads).set(accepted).where(eq(threads.id, post.threadId))
    await recordEvent(tx, ctx, known ? 'answer.not-possible' : 'answer.accepted', `post:${post.id}`, payloadOf(post))
  })
  return post
}

export const acceptAsNotPossible = (ctx: Context, threadNo: number, postNo: number) =>
  acceptAnswer(ctx, threadNo, postNo, { notPossible: true })

export async function takeBackAcceptance(ctx: Context, threadNo: number, postNo: number): Promise<PublishedPost> {
  const post = await findAnswer(ctx, threadNo, postNo)
  await inTransaction(ctx, async (tx) => {
    const [thread] = await tx
      .select({ accepted: threads.acceptedPostId })
      .from(threads)
      .where(eq(threads.id, post.threadId))
    if (thread?.accepted !== post.id) return
    const open = { answered: false, acceptedPostId: null, acceptedAt: null }
    await tx.update(threads).set(open).where(eq(threads.id, post.threadId))
    await noteNotPossible(tx, ctx, post.threadId, null)
    await recordEvent(tx, ctx, 'answer.taken-back', `post:${post.id}`, payloadOf(post))
  })
  return post
}

/** Only who asked may say what answered it. */
async function findAnswer(ctx: Context, threadNo: number, postNo: number): Promise<PublishedPost> {
  const post = ensureFound(await findPublishedPost(ctx.db, threadNo, postNo), 'post')
  ensureCan(ctx.actor, 'answer.accept', { authorId: post.threadAuthorId })
  if (post.no === 1 || !takesAnswers(post.threadKind)) throw new AppError('bad-request', { key: 'notAnAnswer' })
  return post
}

const payloadOf = ({ id, no, threadId, threadNo, lineId }: PublishedPost) => ({
  threadId,
  threadNo,
  lineId,
  postId: id,
  no,
})
