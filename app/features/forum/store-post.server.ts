import { eq, sql } from 'drizzle-orm'
import { noteReferences } from '#app/features/forum/note-references.server.ts'
import type { PostKind } from '#app/features/forum/post.ts'
import { queuePhotoText } from '#app/features/forum/queue-photo-text.server.ts'
import type { SentPhoto } from '#app/features/forum/receive-photo.server.ts'
import { RENDERER_VERSION } from '#app/features/forum/render-markdown.server.ts'
import { type PlacedPost, showPosts } from '#app/features/forum/show-post.server.ts'
import { attachPhoto } from '#app/features/media/attach-photo.server.ts'
import type { IndexWords } from '#app/features/search/index-entry.server.ts'
import type { Context } from '#app/platform/context.server.ts'
import { recordEvent } from '#app/platform/events.server.ts'
import type { Transaction } from '#db/client.server.ts'
import { photos, posts, threads } from '#db/schema/index.ts'

/** A judged text, rendered and cut into words before the transaction began. */
export type ReadyPost = {
  authorId: string
  kind: PostKind
  replyToNo: number | null
  lang: string
  body: string
  html: string
  words: IndexWords
  state: 'published' | 'held'
  photo?: Pick<SentPhoto, 'id' | 'alt'>
}

/** Gives the post its number, which is never given again, and tells of it. */
export async function storePost(
  tx: Transaction,
  ctx: Context,
  thread: PlacedPost['thread'],
  { words, photo, ...ready }: ReadyPost,
): Promise<PlacedPost> {
  const row = { id: ctx.newId(), threadId: thread.id, no: await takePostNo(tx, thread.id), createdAt: ctx.now() }
  await tx.insert(posts).values({ ...ready, ...row, rendererVersion: RENDERER_VERSION })
  await noteReferences(tx, { postId: row.id, threadId: thread.id, html: ready.html })
  const post = { ...row, kind: ready.kind, lang: ready.lang, thread }
  if (photo) await hangPhoto(tx, ctx, post, photo)
  if (ready.state === 'published') await showPosts(tx, [{ post, words, lastPostAt: ctx.now() }])
  await recordEvent(
    tx,
    ctx,
    ready.state === 'published' ? 'post.published' : 'post.held',
    `post:${post.id}`,
    payloadOf(post),
  )
  return post
}

export const payloadOf = ({ id, no, thread }: PlacedPost) => ({
  threadId: thread.id,
  threadNo: thread.no,
  lineId: thread.lineId,
  postId: id,
  no,
})

async function takePostNo(tx: Transaction, threadId: string): Promise<number> {
  const [thread] = await tx
    .update(threads)
    .set({ lastPostNo: sql`${threads.lastPostNo} + 1` })
    .where(eq(threads.id, threadId))
    .returning({ no: threads.lastPostNo })
  return thread?.no ?? 1
}

async function hangPhoto(
  tx: Transaction,
  ctx: Context,
  { id, kind, thread }: PlacedPost,
  photo: Pick<SentPhoto, 'id' | 'alt'>,
) {
  await attachPhoto(tx, photo.id, id)
  await tx.update(photos).set({ alt: photo.alt }).where(eq(photos.id, photo.id))
  await queuePhotoText(tx, ctx, photo.id)
  if (kind === 'opening') await tx.update(threads).set({ photoId: photo.id }).where(eq(threads.id, thread.id))
}
