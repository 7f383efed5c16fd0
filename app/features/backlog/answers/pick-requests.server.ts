import { and, desc, eq, gte, inArray, lt, ne, or, sql } from 'drizzle-orm'
import type { RequestLabel } from '#app/features/backlog/request-label.ts'
import { allOf, termsOf } from '#app/features/search/match-query.ts'
import type { Queryable } from '#db/client.server.ts'
import { requests, requestThreads, threads } from '#db/schema/index.ts'

export type Picked = { no: number; title: string; lang: string; label: RequestLabel }

const MOST = 6
const shown = { no: requests.no, title: requests.title, lang: requests.lang, label: requests.label }

/** What may be meant by `/R-…` while it is typed: a number from its front, words, or at first what was heard here. */
export async function pickRequests(db: Queryable, typed: string, threadNo: number): Promise<Picked[]> {
  if (typed === '') return listHeardIn(db, threadNo)
  return /^\d+$/.test(typed) ? listByFront(db, Number(typed.slice(0, 9))) : listByWords(db, typed)
}

const inSight = ne(requests.label, 'hidden')

const listHeardIn = (db: Queryable, threadNo: number): Promise<Picked[]> =>
  db
    .select(shown)
    .from(threads)
    .innerJoin(requestThreads, eq(requestThreads.threadId, threads.id))
    .innerJoin(requests, eq(requests.id, requestThreads.requestId))
    .where(and(eq(threads.no, threadNo), inSight))
    .limit(MOST)

/** Numbers have four digits or more: 10 leads to 1000–1099, to 10000–10999 and so on. */
function listByFront(db: Queryable, front: number): Promise<Picked[]> {
  const ranges = [1, 10, 100, 1000, 10_000].map((step) =>
    and(gte(requests.no, front * step), lt(requests.no, (front + 1) * step)),
  )
  return db
    .select(shown)
    .from(requests)
    .where(and(or(...ranges), inSight))
    .orderBy(desc(requests.no))
    .limit(MOST)
}

async function listByWords(db: Queryable, typed: string): Promise<Picked[]> {
  const terms = termsOf(typed)
  if (terms.length === 0) return []
  // The last word is still being typed.
  const match = allOf(terms).replace(/"$/, '"*')
  const hits = await db.all<{ id: string }>(sql`
    SELECT entry.subject_id AS id
    FROM search_text
    JOIN search_entry AS entry ON entry.rowid = search_text.rowid
    WHERE search_text MATCH ${match} AND entry.kind = 'request'
    ORDER BY bm25(search_text, 4.0, 1.0)
    LIMIT ${MOST}`)
  const ids = hits.map(({ id }) => id)
  if (ids.length === 0) return []
  return db
    .select(shown)
    .from(requests)
    .where(and(inArray(requests.id, ids), inSight))
}
