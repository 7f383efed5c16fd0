import { eq } from 'drizzle-orm'
import { noteReferences } from '#app/features/forum/note-references.server.ts'
import type { PostKind } from '#app/features/forum/post.ts'
import { RENDERER_VERSION, renderMarkdown } from '#app/features/forum/render-markdown.server.ts'
import { findPlacedPost } from '#app/features/forum/show-post.server.ts'
import { payloadOf } from '#app/features/forum/store-post.server.ts'
import { slugFor } from '#app/features/forum/thread.ts'
import { indexEntry, indexWords } from '#app/features/search/index-entry.server.ts'
import type { Context } from '#app/platform/context.server.ts'
import { ensureFound } from '#app/platform/errors.ts'
import { recordEvent } from '#app/platform/events.server.ts'
import type { Transaction } from '#db/client.server.ts'
import { postRevisions, posts, threads } from '#db/schema/index.ts'

type Post = {
  id: string
  threadId: string
  kind: PostKind
  authorId: string
  createdAt: number
  revision: number
  title: string
  body: string
}

export type NewWords = { title: string; body: string; reason: string | null; editedBy: string }

/** The new words in place of the old ones, which stay in the history with who changed them and why. */
export async function writeRevision(
  tx: Transaction,
  ctx: Context,
  post: Post,
  { title, body, reason, editedBy, html }: NewWords & { html: string },
): Promise<void> {
  const titled = (text: string) => (post.kind === 'opening' ? text : null)
  const { id: postId, authorId, createdAt } = post
  const [at, revision] = [ctx.now(), post.revision + 1]
  const first = { postId, revision: post.revision, title: titled(post.title), body: post.body, editedBy: authorId }
  await tx
    .insert(postRevisions)
    .values({ ...first, at: createdAt })
    .onConflictDoNothing()
  await tx.insert(postRevisions).values({ postId, revision, title: titled(title), body, editedBy, reason, at })
  await tx
    .update(posts)
    .set({ body, html, rendererVersion: RENDERER_VERSION, revision, editedAt: at })
    .where(eq(posts.id, postId))
  await noteReferences(tx, { postId, threadId: post.threadId, html })
  if (post.kind !== 'opening') return
  await tx
    .update(threads)
    .set({ title, slug: slugFor(title) })
    .where(eq(threads.id, post.threadId))
}

/** The same for whoever decides about a post, in whatever state it is; a published one is found by its new words. */
export async function changeWords(tx: Transaction, ctx: Context, postId: string, words: NewWords): Promise<void> {
  const { post, thread } = ensureFound(await findPlacedPost(tx, postId), 'post')
  await writeRevision(tx, ctx, { ...post, title: thread.title }, { ...words, html: renderMarkdown(words.body) })
  await recordEvent(tx, ctx, 'post.edited', `post:${postId}`, payloadOf({ ...post, thread }))
  if (post.state !== 'published') return
  const entry = { kind: 'post' as const, subjectId: postId, threadId: thread.id, lineId: thread.lineId }
  const indexed = indexWords(post.kind === 'opening' ? words.title : '', words.body)
  await indexEntry(tx, { ...entry, lang: post.lang, at: post.createdAt }, indexed)
}
