import { and, eq, sql } from 'drizzle-orm'
import type { PostKind } from '#app/features/forum/post.ts'
import { dropEntry, type IndexWords, indexEntry } from '#app/features/search/index-entry.server.ts'
import type { Transaction } from '#db/client.server.ts'
import { posts, threads } from '#db/schema/index.ts'

export type PlacedPost = {
  id: string
  no: number
  kind: PostKind
  lang: string
  createdAt: number
  thread: { id: string; no: number; lineId: string }
}

/** Everything but the post's own row that says it is there: the thread's counts and order, and the search. */
export async function showPost(
  tx: Transaction,
  post: PlacedPost,
  words: IndexWords,
  lastPostAt: number,
): Promise<void> {
  const { id: subjectId, lang, createdAt: at, thread } = post
  const appeared = { lastPostAt }
  const shown =
    post.kind === 'opening'
      ? {
          ...appeared,
          state: 'published' as const,
          deletedAt: null,
          deletedBy: null,
          deletedReason: null,
          purgeAt: null,
        }
      : { ...appeared, replyCount: sql`${threads.replyCount} + 1` }
  await tx.update(threads).set(shown).where(eq(threads.id, thread.id))
  await indexEntry(tx, { kind: 'post', subjectId, threadId: thread.id, lineId: thread.lineId, lang, at }, words)
}

/** The reverse, for a post that was to be seen. A thread goes with its opening post. */
export async function hidePost(tx: Transaction, post: PlacedPost, state: 'held' | 'removed'): Promise<void> {
  const { id, thread, kind } = post
  const hidden = kind === 'opening' ? { state } : { replyCount: sql`${threads.replyCount} - 1` }
  await tx.update(threads).set(hidden).where(eq(threads.id, thread.id))
  await tx
    .update(threads)
    .set({ answered: false, acceptedPostId: null, acceptedAt: null })
    .where(and(eq(threads.id, thread.id), eq(threads.acceptedPostId, id)))
  await dropEntry(tx, 'post', id)
}

/** The post with its thread, as it stands inside this transaction. */
export async function findPlacedPost(tx: Transaction, postId: string) {
  const [row] = await tx
    .select({ post: posts, thread: threads })
    .from(posts)
    .innerJoin(threads, eq(threads.id, posts.threadId))
    .where(eq(posts.id, postId))
  return row
}
