import { and, inArray, ne, sql } from 'drizzle-orm'
import { answerColumn } from '#app/features/backlog/answer-column.server.ts'
import { firstSentence } from '#app/features/backlog/first-sentence.ts'
import { isAnswered, type RequestLabel } from '#app/features/backlog/request-label.ts'
import { anyOf, termsOf } from '#app/features/search/match-query.ts'
import type { Queryable } from '#db/client.server.ts'
import { requests } from '#db/schema/index.ts'

const MOST = 5

export type CloseRequest = {
  no: number
  title: string
  lang: string
  label: RequestLabel
  people: number
  peopleSince: number
  answer: string | null
}

/** The five requests that share most with these words; those of the same line come first among equals. */
export async function listClosestRequests(
  db: Queryable,
  words: string,
  lineId: string | null,
): Promise<CloseRequest[]> {
  const terms = termsOf(words)
  if (terms.length === 0) return []
  const hits = await db.all<{ id: string }>(sql`
    SELECT entry.subject_id AS id
    FROM search_text
    JOIN search_entry AS entry ON entry.rowid = search_text.rowid
    WHERE search_text MATCH ${anyOf(terms)} AND entry.kind = 'request'
    ORDER BY bm25(search_text, 4.0, 1.0) * (CASE WHEN entry.line_id = ${lineId} THEN 1.5 ELSE 1 END)
    LIMIT ${MOST}`)
  const ids = hits.map((hit) => hit.id)
  if (ids.length === 0) return []
  const { no, title, lang, label, people, peopleSince } = requests
  const rows = await db
    .select({ id: requests.id, no, title, lang, label, people, peopleSince, answer: answerColumn('request') })
    .from(requests)
    .where(and(inArray(requests.id, ids), ne(requests.label, 'hidden'), ne(requests.label, 'merged')))
  return rows
    .sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id))
    .map(({ id, answer, ...row }) => ({
      ...row,
      answer: answer !== null && isAnswered(row.label) ? firstSentence(answer) : null,
    }))
}
