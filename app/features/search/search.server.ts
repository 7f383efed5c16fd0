import { sql } from 'drizzle-orm'
import { excerptAround, highlight, type Piece } from '#app/features/search/excerpt.ts'
import { allOf, anyOf, type Term, termsOf } from '#app/features/search/match-query.ts'
import { MOST_PAGES } from '#app/features/search/search-for.ts'
import { loadSources, type Source } from '#app/features/search/sources.server.ts'
import type { Queryable } from '#db/client.server.ts'
import { searchEntries } from '#db/schema/index.ts'

export const RESULTS_PER_PAGE = 20

export type Result = Pick<Source, 'href' | 'line' | 'by' | 'at' | 'lang' | 'names'> & {
  kind: 'post' | 'request' | 'product'
  title: Piece[]
  excerpt: Piece[]
}
/** `any` when nothing held all the words, and these hold some. */
export type Results = { results: Result[]; any: boolean; more: boolean }

type Hit = { kind: Result['kind']; subjectId: string }

/** All of the words first; when that finds nothing, any of the rarer ones. */
export async function search(db: Queryable, query: string, page = 1): Promise<Results> {
  const terms = termsOf(query)
  if (terms.length === 0) return { results: [], any: false, more: false }
  const all = await listHits(db, allOf(terms), page)
  if (all.length > 0 || terms.length === 1) return present(db, all, terms, { any: false, page })
  return present(db, await listHits(db, anyOf(await rareTerms(db, terms)), page), terms, { any: true, page })
}

/** The title weighs four times the body. */
const listHits = (db: Queryable, match: string, page: number): Promise<Hit[]> =>
  db.all<Hit>(sql`
    SELECT entry.kind, entry.subject_id AS subjectId
    FROM search_text
    JOIN search_entry AS entry ON entry.rowid = search_text.rowid
    LEFT JOIN post ON entry.kind = 'post' AND post.id = entry.subject_id
    LEFT JOIN thread ON thread.id = post.thread_id
    LEFT JOIN request ON entry.kind = 'request' AND request.id = entry.subject_id
    WHERE search_text MATCH ${match}
      AND (entry.kind <> 'post' OR (post.state = 'published' AND thread.state = 'published'))
      AND (entry.kind <> 'request' OR request.label <> 'hidden')
    ORDER BY bm25(search_text, 4.0, 1.0)
    LIMIT ${RESULTS_PER_PAGE + 1} OFFSET ${(page - 1) * RESULTS_PER_PAGE}`)

const RARE_SHARE = 0.02
/** In a small house everything is rare. */
const ALWAYS_RARE = 200

/** Every row with one of the words is ranked, so the words that half the house uses are left out. */
async function rareTerms(db: Queryable, terms: Term[]): Promise<Term[]> {
  const limit = Math.max(ALWAYS_RARE, Math.ceil((await countEntries(db)) * RARE_SHARE))
  const counted = await Promise.all(
    terms.map(async (term) => ({ term, count: await countMatches(db, term, limit + 1) })),
  )
  const rare = counted.filter(({ count }) => count > 0 && count <= limit)
  const chosen = rare.length > 0 ? rare : counted.sort((a, b) => a.count - b.count).slice(0, 1)
  return chosen.map(({ term }) => term)
}

/** Entries are numbered in a row, so the highest number is near enough. */
async function countEntries(db: Queryable): Promise<number> {
  const [row] = await db.select({ last: sql<number | null>`max(${searchEntries.rowid})` }).from(searchEntries)
  return row?.last ?? 0
}

async function countMatches(db: Queryable, { match }: Term, most: number): Promise<number> {
  const [row] = await db.all<{ count: number }>(
    sql`SELECT count(*) AS count FROM (SELECT 1 FROM search_text WHERE search_text MATCH ${match} LIMIT ${most})`,
  )
  return row?.count ?? 0
}

type Asked = { any: boolean; page: number }

async function present(db: Queryable, found: Hit[], terms: Term[], { any, page }: Asked): Promise<Results> {
  const hits = found.slice(0, RESULTS_PER_PAGE)
  const idsOf = (kind: Hit['kind']) => hits.filter((hit) => hit.kind === kind).map((hit) => hit.subjectId)
  const [posts, requests, products] = await Promise.all([
    loadSources(db, 'post', idsOf('post')),
    loadSources(db, 'request', idsOf('request')),
    loadSources(db, 'product', idsOf('product')),
  ])
  const sources = { post: posts, request: requests, product: products }
  const results = hits.flatMap(({ kind, subjectId }) => {
    const source = sources[kind].get(subjectId)
    return source ? [resultOf(kind, source, terms)] : []
  })
  return { results, any, more: found.length > RESULTS_PER_PAGE && page < MOST_PAGES }
}

function resultOf(
  kind: Result['kind'],
  { title, body, href, line, by, at, lang, names }: Source,
  terms: Term[],
): Result {
  return { kind, title: highlight(title, terms), excerpt: excerptAround(body, terms), href, line, by, at, lang, names }
}
