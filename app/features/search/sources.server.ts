import { and, eq, inArray, ne, sql } from 'drizzle-orm'
import type { Queryable } from '#db/client.server.ts'
import { accounts, type InBothLanguages, posts, productLines, products, requests, threads } from '#db/schema/index.ts'

type Kind = 'post' | 'request' | 'product'

/** What stands behind an entry: the words as written, and where they are read. */
export type Source = {
  title: string
  /** The title only names the thread: what is looked for stands in the body. */
  titleIndexed: boolean
  body: string
  lang: string
  href: string
  line: InBothLanguages
  by: string | null
  at: number
  names?: InBothLanguages
}

/** By subject id; what may not be seen is not among them. */
export async function loadSources(db: Queryable, kind: Kind, ids: string[]): Promise<Map<string, Source>> {
  if (ids.length === 0) return new Map()
  return new Map(await { post: loadPosts, request: loadRequests, product: loadProducts }[kind](db, ids))
}

/** Who deleted the account has no name any more. */
const shownHandle = sql<string>`iif(${accounts.deletedAt} IS NULL, ${accounts.handle}, '–')`

async function loadPosts(db: Queryable, ids: string[]): Promise<[string, Source][]> {
  const rows = await db
    .select({ post: posts, no: threads.no, title: threads.title, line: productLines.name, by: shownHandle })
    .from(posts)
    .innerJoin(threads, eq(threads.id, posts.threadId))
    .innerJoin(productLines, eq(productLines.id, threads.lineId))
    .innerJoin(accounts, eq(accounts.id, posts.authorId))
    .where(and(inArray(posts.id, ids), eq(posts.state, 'published')))
  return rows.map(({ post, no, title, line, by }) => {
    const { id, body, lang, createdAt: at } = post
    const titleIndexed = post.kind === 'opening'
    return [id, { title, titleIndexed, body, lang, href: `/t/${no}/p/${post.no}`, line, by, at }]
  })
}

async function loadRequests(db: Queryable, ids: string[]): Promise<[string, Source][]> {
  const rows = await db
    .select({ request: requests, line: productLines.name })
    .from(requests)
    .innerJoin(productLines, eq(productLines.id, requests.lineId))
    .where(and(inArray(requests.id, ids), ne(requests.label, 'hidden')))
  return rows.map(({ request, line }) => {
    const { id, no, title, need: body, lang, createdAt: at } = request
    return [id, { title, titleIndexed: true, body, lang, href: `/r/${no}`, line, by: null, at }]
  })
}

async function loadProducts(db: Queryable, ids: string[]): Promise<[string, Source][]> {
  const rows = await db
    .select({ product: products, line: productLines.name, slug: productLines.slug })
    .from(products)
    .innerJoin(productLines, eq(productLines.id, products.lineId))
    .where(inArray(products.id, ids))
  return rows.map(({ product, line, slug }) => {
    const { id, sku, name, facts, createdAt: at } = product
    const body = [sku, name['zh-CN'], ...facts.map(([label, value]) => `${label} ${value}`)].join(' · ')
    return [
      id,
      { title: name.en, titleIndexed: true, body, lang: 'en', href: `/l/${slug}`, line, by: null, at, names: name },
    ]
  })
}
