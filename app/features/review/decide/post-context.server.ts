import { and, desc, eq, lt, ne } from 'drizzle-orm'
import type { Queryable } from '#db/client.server.ts'
import { accounts, posts, threads } from '#db/schema/index.ts'

const BEFORE = 3
const OTHERS = 5
const EXCERPT = 400

type Post = { id: string; threadId: string; no: number; authorId: string }

/** What a reader of the thread has just read: the posts before this one, in their order. */
export async function listPostsBefore(db: Queryable, { threadId, no }: Post) {
  const rows = await db
    .select({ no: posts.no, kind: posts.kind, lang: posts.lang, body: posts.body, author: accounts.handle })
    .from(posts)
    .innerJoin(accounts, eq(accounts.id, posts.authorId))
    .where(and(eq(posts.threadId, threadId), lt(posts.no, no), eq(posts.state, 'published')))
    .orderBy(desc(posts.no))
    .limit(BEFORE)
  return rows.reverse().map(({ body, ...row }) => ({ ...row, ...excerptOf(body) }))
}

const STATES = ['published', 'held', 'removed'] as const

/** What the same person wrote last, held and removed posts among it. */
export async function listOtherPosts(db: Queryable, post: Post) {
  const found = await Promise.all(STATES.map((state) => listLatestIn(db, post, state)))
  const latest = found.flat().sort((one, other) => other.at - one.at)
  return latest.slice(0, OTHERS).map(({ body, ...row }) => ({ ...row, ...excerptOf(body) }))
}

/** A state at a time, as the index of a person's posts runs. */
const listLatestIn = (db: Queryable, { id, authorId }: Post, state: (typeof STATES)[number]) =>
  db
    .select({
      no: posts.no,
      threadNo: threads.no,
      title: threads.title,
      state: posts.state,
      lang: posts.lang,
      at: posts.createdAt,
      body: posts.body,
    })
    .from(posts)
    .innerJoin(threads, eq(threads.id, posts.threadId))
    .where(and(eq(posts.authorId, authorId), eq(posts.state, state), ne(posts.id, id)))
    .orderBy(desc(posts.createdAt), desc(posts.id))
    .limit(OTHERS)

function excerptOf(body: string) {
  const cut = [...body.slice(0, EXCERPT * 2)].slice(0, EXCERPT).join('')
  return { excerpt: cut, cut: cut.length < body.length }
}
