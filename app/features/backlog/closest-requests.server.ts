import { and, inArray, notInArray, sql } from 'drizzle-orm'
import { answerColumn } from '#app/features/backlog/answer-column.server.ts'
import { CLOSE, closeness, tellingWords } from '#app/features/backlog/closeness.ts'
import { firstSentence } from '#app/features/backlog/first-sentence.ts'
import { isAnswered, type RequestLabel } from '#app/features/backlog/request-label.ts'
import { anyOf, termsOf } from '#app/features/search/match-query.ts'
import type { Queryable } from '#db/client.server.ts'
import { requests } from '#db/schema/index.ts'

const MOST = 5
/** How many are compared word by word. */
const CANDIDATES = 40
const SAME_LINE = 1

export type CloseRequest = {
  no: number
  title: string
  lang: string
  label: RequestLabel
  people: number
  peopleSince: number
  /** The first sentence of the answer that stands. */
  answer: string | null
}

/** The five requests that share most with these words; the product line weighs as much as one word. */
export async function listClosestRequests(
  db: Queryable,
  words: string,
  lineId: string | null,
): Promise<CloseRequest[]> {
  const candidates = await listCandidates(db, words)
  return candidates
    .map((request) => ({ request, shared: closeness(words, `${request.title} ${request.need}`) }))
    .filter(({ shared }) => shared >= CLOSE)
    .map(({ request, shared }) => ({ request, rank: shared + (request.lineId === lineId ? SAME_LINE : 0) }))
    .sort((a, b) => b.rank - a.rank || b.request.people - a.request.people)
    .slice(0, MOST)
    .map(({ request: { need, lineId: _, answer, ...request } }) => ({
      ...request,
      answer: answer !== null && isAnswered(request.label) ? firstSentence(answer) : null,
    }))
}

async function listCandidates(db: Queryable, words: string) {
  const terms = termsOf(tellingWords(words).join(' '))
  if (terms.length === 0) return []
  const hits = await db.all<{ id: string }>(sql`
    SELECT entry.subject_id AS id
    FROM search_text
    JOIN search_entry AS entry ON entry.rowid = search_text.rowid
    WHERE search_text MATCH ${anyOf(terms)} AND entry.kind = 'request'
    ORDER BY bm25(search_text, 4.0, 1.0)
    LIMIT ${CANDIDATES}`)
  if (hits.length === 0) return []
  const { no, title, need, lang, lineId, label, people, peopleSince } = requests
  return db
    .select({ no, title, need, lang, lineId, label, people, peopleSince, answer: answerColumn('request') })
    .from(requests)
    .where(
      and(
        inArray(
          requests.id,
          hits.map((hit) => hit.id),
        ),
        notInArray(requests.label, ['hidden', 'merged', 'made']),
      ),
    )
}
