import { desc, eq, inArray, lt, type SQL, sql } from 'drizzle-orm'
import { draftOf } from '#app/features/forum/words.ts'
import { cameraNames } from '#app/features/media/camera-data.ts'
import type { Circumstances, Draft } from '#app/features/moderation/rule.ts'
import type { Context } from '#app/platform/context.server.ts'
import type { Queryable } from '#db/client.server.ts'
import { accounts, photos, posts, productLines, threads } from '#db/schema/index.ts'

/** A post with all its words as they stand today, and what can still be known of when it was sent. */
export type StoredText = {
  postId: string
  state: 'published' | 'held' | 'removed'
  draft: Draft
  circumstances: Circumstances
}

const DAY = 86_400_000
/** Rules that speak about newcomers ask for a handful of posts; more need not be counted. */
const ENOUGH_POSTS = 50

/** Newest first, those whose id comes before `before`. */
export const listTextsBefore = (ctx: Context, before: string, most: number) =>
  readTexts(ctx, lt(posts.id, before), most)

export const findTexts = (ctx: Context, postIds: readonly string[]) =>
  readTexts(ctx, inArray(posts.id, [...postIds]), postIds.length)

async function readTexts(ctx: Context, wanted: SQL, most: number): Promise<StoredText[]> {
  const rows = await listRows(ctx.db, wanted, most)
  const ids = rows.map(({ postId }) => postId)
  const pictures = await listPictures(ctx.db, ids)
  return rows.map((row) =>
    textOf(
      row,
      pictures.filter(({ postId }) => postId === row.postId),
      ctx,
    ),
  )
}

const listRows = (db: Queryable, wanted: SQL, most: number) =>
  db
    .select({
      ...{ postId: posts.id, state: posts.state, kind: posts.kind, body: posts.body, createdAt: posts.createdAt },
      ...{ title: threads.title, threadKind: threads.kind, line: productLines.slug, admittedAt: accounts.admittedAt },
      publishedPosts: publishedBefore,
    })
    .from(posts)
    .innerJoin(threads, eq(threads.id, posts.threadId))
    .innerJoin(productLines, eq(productLines.id, threads.lineId))
    .innerJoin(accounts, eq(accounts.id, posts.authorId))
    .where(wanted)
    .orderBy(desc(posts.id))
    .limit(most)

const publishedBefore = sql<number>`(SELECT count(*) FROM (SELECT 1 FROM post AS earlier
  WHERE earlier.author_id = ${posts.authorId} AND earlier.state = 'published' AND earlier.created_at < ${posts.createdAt}
  LIMIT ${sql.raw(String(ENOUGH_POSTS))}))`.mapWith(Number)

type Row = Awaited<ReturnType<typeof listRows>>[number]
type Picture = Awaited<ReturnType<typeof listPictures>>[number]

const listPictures = (db: Queryable, postIds: string[]) =>
  db
    .select({
      ...{ postId: photos.postId, alt: photos.alt, camera: photos.camera },
      ...{ qr: photos.qr, imageText: photos.imageText },
    })
    .from(photos)
    .where(inArray(photos.postId, postIds))

function textOf(row: Row, pictures: Picture[], { settings, now }: Context): StoredText {
  const { postId, state, kind, body, title, line, threadKind, publishedPosts } = row
  const opening = kind === 'opening'
  const joined = (read: (picture: Picture) => string | null | undefined) => pictures.flatMap((one) => read(one) ?? [])
  const words = {
    ...(opening && { title }),
    text: body,
    altText: joined(({ alt }) => alt).join('\n'),
    camera: joined(({ camera }) => cameraNames(camera)).join('\n'),
    qr: joined(({ qr }) => qr?.join('\n')).join('\n'),
    imageText: joined(({ imageText }) => imageText).join('\n'),
  }
  const isNew = row.admittedAt !== null && row.createdAt < row.admittedAt + settings.newcomerDays * DAY
  const authorState = isNew ? ('newcomer' as const) : ('settled' as const)
  const circumstances = { authorState, publishedPosts, line, threadKind, opening, at: now() }
  return { postId, state, draft: draftOf(words), circumstances }
}
