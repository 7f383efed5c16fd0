import { and, asc, between, desc, eq, inArray, type SQL, sql } from 'drizzle-orm'
import { type Author, findAuthors } from '#app/features/forum/authors.server.ts'
import { type Cursor, cursorFor } from '#app/features/forum/cursor.ts'
import { RENDERER_VERSION, renderMarkdown } from '#app/features/forum/render-markdown.server.ts'
import { POSTS_PER_PAGE } from '#app/features/forum/thread.ts'
import { findPhotosOfPosts, type PhotoOfPost } from '#app/features/media/queries.server.ts'
import type { Queryable } from '#db/client.server.ts'
import { posts, productLines, threads } from '#db/schema/index.ts'

type Row = typeof posts.$inferSelect

/** Of a held or removed post nothing is shown but where it stood. */
export type Tombstone = { no: number; state: 'held' | 'removed' }
export type ShownPost = Pick<
  Row,
  'id' | 'no' | 'kind' | 'replyToNo' | 'lang' | 'html' | 'createdAt' | 'editedAt' | 'upvotes'
> & {
  state: 'published'
  author: Author
  photos: PhotoOfPost[]
}
export type PostOfPage = ShownPost | Tombstone

/** Page p holds the posts 20(p−1)+1 … 20p, whatever became of them. */
export async function listPosts(db: Queryable, threadId: string, page: number): Promise<PostOfPage[]> {
  const last = page * POSTS_PER_PAGE
  const onPage = and(eq(posts.threadId, threadId), between(posts.no, last - POSTS_PER_PAGE + 1, last))
  return present(db, await db.select().from(posts).where(onPage).orderBy(asc(posts.no)))
}

/** Shown before all others, so that it is read wherever it stands. */
export async function findAcceptedPost(db: Queryable, postId: string | null): Promise<ShownPost | undefined> {
  if (!postId) return undefined
  const [post] = await present(db, await db.select().from(posts).where(eq(posts.id, postId)))
  return post?.state === 'published' ? post : undefined
}

async function present(db: Queryable, rows: Row[]): Promise<PostOfPage[]> {
  const seen = rows.filter((row) => row.state === 'published')
  const [authors, photos] = await Promise.all([
    findAuthors(
      db,
      seen.map((row) => row.authorId),
    ),
    findPhotosOfPosts(
      db,
      seen.map((row) => row.id),
    ),
  ])
  return rows.flatMap((row): PostOfPage[] => {
    if (row.state !== 'published') return [{ no: row.no, state: row.state }]
    const author = authors.get(row.authorId)
    const { id, no, kind, replyToNo, lang, createdAt, editedAt, upvotes } = row
    const shown = { id, no, kind, replyToNo, lang, html: htmlOf(row), createdAt, editedAt, upvotes }
    return author
      ? [{ ...shown, state: 'published', author, photos: photos.filter((photo) => photo.postId === id) }]
      : []
  })
}

/** What an older renderer made is made anew: what it did not know of is in the text all the same. */
export const htmlOf = ({ html, body, rendererVersion }: Pick<Row, 'html' | 'body' | 'rendererVersion'>) =>
  rendererVersion < RENDERER_VERSION ? renderMarkdown(body) : html

export type PublishedPost = NonNullable<Awaited<ReturnType<typeof findPublishedPost>>>

export async function findPublishedPost(db: Queryable, threadNo: number, postNo: number) {
  const [post] = await db
    .select({
      id: posts.id,
      no: posts.no,
      body: posts.body,
      authorId: posts.authorId,
      threadId: threads.id,
      threadNo: threads.no,
      slug: threads.slug,
      title: threads.title,
      lineId: threads.lineId,
      threadAuthorId: threads.authorId,
      threadKind: threads.kind,
    })
    .from(posts)
    .innerJoin(threads, eq(threads.id, posts.threadId))
    .where(and(at(threadNo, postNo), eq(posts.state, 'published'), eq(threads.state, 'published')))
  return post
}

export type PostToEdit = NonNullable<Awaited<ReturnType<typeof findPostToEdit>>>

/** A held post may be mended while it waits; a removed one may not. */
export const findPostToEdit = (db: Pick<Queryable, 'select'>, threadNo: number, postNo: number) =>
  selectPostToEdit(db, at(threadNo, postNo))

export const findPostToEditById = (db: Pick<Queryable, 'select'>, postId: string) =>
  selectPostToEdit(db, eq(posts.id, postId))

async function selectPostToEdit(db: Pick<Queryable, 'select'>, wanted: SQL | undefined) {
  const [post] = await db
    .select({
      id: posts.id,
      no: posts.no,
      kind: posts.kind,
      lang: posts.lang,
      body: posts.body,
      revision: posts.revision,
      state: posts.state,
      createdAt: posts.createdAt,
      authorId: posts.authorId,
      threadId: threads.id,
      threadNo: threads.no,
      slug: threads.slug,
      title: threads.title,
      lineId: threads.lineId,
      lineSlug: productLines.slug,
      threadKind: threads.kind,
      lockedAt: threads.lockedAt,
    })
    .from(posts)
    .innerJoin(threads, eq(threads.id, posts.threadId))
    .innerJoin(productLines, eq(productLines.id, threads.lineId))
    .where(and(wanted, inArray(posts.state, ['published', 'held']), inArray(threads.state, ['published', 'held'])))
  return post
}

const at = (threadNo: number, postNo: number) => and(eq(threads.no, threadNo), eq(posts.no, postNo))

const POSTS_OF_PERSON = 20

/** A person's published posts, latest first, with the threads they stand in. */
export async function listPostsOfPerson(db: Queryable, accountId: string, after?: Cursor) {
  const rows = await selectPostsOfPerson(db, accountId, after)
  const page = rows.slice(0, POSTS_OF_PERSON)
  const last = page.at(-1)
  const next = rows.length > POSTS_OF_PERSON && last ? cursorFor({ at: last.createdAt, id: last.id }) : null
  // A post in a thread that is out of sight is counted by the cursor and not shown.
  return { posts: page.filter((row) => row.threadState === 'published'), next }
}

export const selectPostsOfPerson = (db: Queryable, accountId: string, after?: Cursor) =>
  db
    .select({
      id: posts.id,
      no: posts.no,
      kind: posts.kind,
      lang: posts.lang,
      body: sql<string>`substr(${posts.body}, 1, 300)`,
      createdAt: posts.createdAt,
      upvotes: posts.upvotes,
      threadNo: threads.no,
      slug: threads.slug,
      title: threads.title,
      threadLang: threads.lang,
      threadState: threads.state,
      accepted: sql<number>`${threads.acceptedPostId} = ${posts.id}`,
    })
    .from(posts)
    .innerJoin(threads, eq(threads.id, posts.threadId))
    .where(
      and(
        eq(posts.authorId, accountId),
        eq(posts.state, 'published'),
        after ? sql`(${posts.createdAt}, ${posts.id}) < (${after.at}, ${after.id})` : undefined,
      ),
    )
    .orderBy(desc(posts.createdAt), desc(posts.id))
    .limit(POSTS_OF_PERSON + 1)
