import { and, desc, eq, isNull, ne, type SQL, sql } from 'drizzle-orm'
import { shownHandle } from '#app/features/accounts/shown-handle.server.ts'
import { type Cursor, cursorFor } from '#app/features/forum/cursor.ts'
import type { Queryable } from '#db/client.server.ts'
import { accounts, photos, productLines, products, threads } from '#db/schema/index.ts'

export const THREADS_PER_PAGE = 25

const listed = {
  id: threads.id,
  no: threads.no,
  slug: threads.slug,
  title: threads.title,
  lang: threads.lang,
  kind: threads.kind,
  answered: threads.answered,
  replyCount: threads.replyCount,
  upvotes: threads.upvotes,
  lastPostAt: threads.lastPostAt,
  openedAt: threads.openedAt,
  line: productLines.name,
  product: products.name,
  by: shownHandle,
  photoId: photos.id,
  photoAlt: photos.alt,
}

export type ListedThread = Awaited<ReturnType<typeof selectListed>>[number]
export type ThreadPage = { threads: ListedThread[]; next: string | null }
type Wanted = { lineId?: string; unanswered?: boolean; after?: Cursor }

/** Published threads, latest activity first. */
export async function listThreads(db: Queryable, wanted: Wanted = {}): Promise<ThreadPage> {
  const rows = await selectListed(db, wanted)
  const page = rows.slice(0, THREADS_PER_PAGE)
  const last = page.at(-1)
  const next = rows.length > THREADS_PER_PAGE && last ? cursorFor({ at: last.lastPostAt, id: last.id }) : null
  return { threads: page, next }
}

/** The query itself, so that its plan can be looked at. */
export const selectListed = (db: Queryable, { lineId, unanswered, after }: Wanted) =>
  db
    .select(listed)
    .from(threads)
    .innerJoin(productLines, eq(productLines.id, threads.lineId))
    .innerJoin(accounts, eq(accounts.id, threads.authorId))
    .leftJoin(products, eq(products.id, threads.productId))
    .leftJoin(photos, and(eq(photos.id, threads.photoId), isNull(photos.hiddenAt)))
    .where(
      and(
        eq(threads.state, 'published'),
        lineId ? eq(threads.lineId, lineId) : undefined,
        // A discussion asks nothing, so it is not waiting for an answer.
        unanswered ? and(eq(threads.answered, false), ne(threads.kind, 'discussion')) : undefined,
        after ? sql`(${threads.lastPostAt}, ${threads.id}) < (${after.at}, ${after.id})` : undefined,
      ),
    )
    .orderBy(desc(threads.lastPostAt), desc(threads.id))
    .limit(THREADS_PER_PAGE + 1)

export type Thread = NonNullable<Awaited<ReturnType<typeof findThread>>>

/** Held and removed threads stay out of sight; their author finds them at /mine. */
export const findThread = (db: Queryable, no: number) => selectThread(db, eq(threads.no, no))

export const findThreadById = (db: Queryable, id: string) => selectThread(db, eq(threads.id, id))

async function selectThread(db: Queryable, wanted: SQL) {
  const [thread] = await db
    .select({
      id: threads.id,
      no: threads.no,
      slug: threads.slug,
      title: threads.title,
      lang: threads.lang,
      kind: threads.kind,
      lineId: threads.lineId,
      productId: threads.productId,
      authorId: threads.authorId,
      lastPostNo: threads.lastPostNo,
      replyCount: threads.replyCount,
      answered: threads.answered,
      acceptedPostId: threads.acceptedPostId,
      acceptedAt: threads.acceptedAt,
      notPossible: threads.notPossible,
      openedAt: threads.openedAt,
      lockedAt: threads.lockedAt,
      closedAt: threads.closedAt,
      tieDueAt: threads.tieDueAt,
      tieReason: threads.tieReason,
      openToPublicAt: threads.openToPublicAt,
      line: productLines.name,
      lineSlug: productLines.slug,
    })
    .from(threads)
    .innerJoin(productLines, eq(productLines.id, threads.lineId))
    .where(and(wanted, eq(threads.state, 'published')))
  return thread
}

/** The latest threads on one product, to be read next to this one. */
export const listThreadsOfProduct = (db: Queryable, productId: string, beside: string, limit = 5) =>
  db
    .select({ no: threads.no, slug: threads.slug, title: threads.title, lang: threads.lang })
    .from(threads)
    .where(and(eq(threads.productId, productId), eq(threads.state, 'published'), ne(threads.id, beside)))
    .orderBy(desc(threads.lastPostAt))
    .limit(limit)
