import { and, eq, inArray, sql } from 'drizzle-orm'
import type { PostKind } from '#app/features/forum/post.ts'
import { dropEntry, type IndexWords, indexEntries } from '#app/features/search/index-entry.server.ts'
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

export type ShownPost = { post: PlacedPost; words: IndexWords; lastPostAt: number }

/** Everything but the posts' own rows that says they are there: their threads' counts and order, and the search. */
export async function showPosts(tx: Transaction, shown: readonly ShownPost[]): Promise<void> {
  const byThread = new Map<string, ShownPost[]>()
  for (const one of shown) byThread.set(one.post.thread.id, [...(byThread.get(one.post.thread.id) ?? []), one])
  for (const [threadId, ofThread] of byThread)
    await tx.update(threads).set(threadWith(ofThread)).where(eq(threads.id, threadId))
  await indexEntries(
    tx,
    shown.map(({ post, words }) => ({ subject: subjectOf(post), words })),
  )
}

function threadWith(shown: readonly ShownPost[]) {
  const replies = shown.filter(({ post }) => post.kind !== 'opening').length
  const opens = { state: 'published' as const, deletedAt: null, deletedBy: null, deletedReason: null, purgeAt: null }
  return {
    lastPostAt: Math.max(...shown.map(({ lastPostAt }) => lastPostAt)),
    ...(replies < shown.length && opens),
    ...(replies > 0 && { replyCount: sql`${threads.replyCount} + ${replies}` }),
  }
}

const subjectOf = ({ id: subjectId, lang, createdAt: at, thread }: PlacedPost) => ({
  ...{ kind: 'post' as const, subjectId, threadId: thread.id, lineId: thread.lineId, lang, at },
})

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
  const [row] = await listPlacedPosts(tx, [postId])
  return row
}

export const listPlacedPosts = (tx: Transaction, postIds: readonly string[]) =>
  tx
    .select({ post: posts, thread: threads })
    .from(posts)
    .innerJoin(threads, eq(threads.id, posts.threadId))
    .where(inArray(posts.id, [...postIds]))
