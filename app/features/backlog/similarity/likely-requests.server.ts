import { inArray, sql } from 'drizzle-orm'
import { compareNeeds, type Likeness } from '#app/features/backlog/similarity/compare-needs.ts'
import { type Signature, signatureOf } from '#app/features/backlog/similarity/signature.ts'
import { signatureOfTerms, termsOfSignature } from '#app/features/backlog/similarity/signature-terms.ts'
import type { Queryable } from '#db/client.server.ts'
import { requestSignatures } from '#db/schema/index.ts'

/** How many are compared one by one. */
const CANDIDATES = 60
/** Names that many requests have are dear to look for and tell little. */
const MOST_HITS = 3_000
const FEWEST_NAMES = 3
const MOST_NAMES = 16
/** Gear comes first among the terms; of a very long text the last words are left out. */
const MOST_ASKED = 400

type Likely = { requestId: string; likeness: Likeness }

/** Requests that share names of gear or telling words with a text, each with how like it is; in no order. */
export async function listLikelyRequests(db: Queryable, text: string): Promise<Likely[]> {
  const asked = signatureOf(text)
  const terms = await rarestTerms(db, asked)
  if (terms.length === 0) return []
  const hits = await db.all<{ rowid: number; terms: string }>(sql`
    SELECT rowid, terms FROM need_text WHERE need_text MATCH ${terms.map(quoted).join(' OR ')}
    ORDER BY bm25(need_text) LIMIT ${CANDIDATES}`)
  const ids = await requestIds(
    db,
    hits.map(({ rowid }) => rowid),
  )
  return hits.flatMap(({ rowid, terms: found }) => {
    const requestId = ids.get(rowid)
    return requestId ? [{ requestId, likeness: compareNeeds(asked, signatureOfTerms(found.split(' '))) }] : []
  })
}

async function rarestTerms(db: Queryable, asked: Signature): Promise<string[]> {
  const terms = termsOfSignature(asked).filter((term) => !term.startsWith('l:'))
  if (terms.length === 0) return []
  const known = await db.all<{ term: string; doc: number }>(
    sql`SELECT term, doc FROM need_vocab WHERE term IN ${terms.slice(0, MOST_ASKED)}`,
  )
  let hits = 0
  return known
    .sort((a, b) => a.doc - b.doc || (a.term < b.term ? -1 : 1))
    .slice(0, MOST_NAMES)
    .filter(({ doc }, index) => {
      hits += doc
      return index < FEWEST_NAMES || hits <= MOST_HITS
    })
    .map(({ term }) => term)
}

const quoted = (term: string) => `"${term.replaceAll('"', '""')}"`

async function requestIds(db: Queryable, rowids: number[]): Promise<Map<number, string>> {
  if (rowids.length === 0) return new Map()
  const { rowid, requestId } = requestSignatures
  const rows = await db.select({ rowid, requestId }).from(requestSignatures).where(inArray(rowid, rowids))
  return new Map(rows.map((row) => [row.rowid, row.requestId]))
}
