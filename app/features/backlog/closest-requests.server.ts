import { and, inArray, notInArray } from 'drizzle-orm'
import { answerColumn } from '#app/features/backlog/answer-column.server.ts'
import { closeness } from '#app/features/backlog/closeness.ts'
import { firstSentence } from '#app/features/backlog/first-sentence.ts'
import { isAnswered, type RequestLabel } from '#app/features/backlog/request-label.ts'
import type { Likeness } from '#app/features/backlog/similarity/compare-needs.ts'
import { listLikelyRequests } from '#app/features/backlog/similarity/likely-requests.server.ts'
import { listNear, type Meaning } from '#app/features/backlog/similarity/meaning-of.server.ts'
import { isOffered, rankOf } from '#app/features/backlog/similarity/offer.ts'
import type { Queryable } from '#db/client.server.ts'
import { requests } from '#db/schema/index.ts'

const MOST = 5
const SAME_LINE = 0.05

export type CloseRequest = {
  no: number
  title: string
  lang: string
  label: RequestLabel
  people: number
  peopleSince: number
  /** The first sentence of the answer that stands. */
  answer: string | null
  likeness: Likeness
}

/**
 * The five requests that share most with these words; the same product line tips the scales between equals. A meaning
 * brings in requests that share no word, and puts the close ones in a better order; it never calls two needs the same.
 */
export async function listClosestRequests(
  db: Queryable,
  words: string,
  lineId: string | null,
  meaning?: Meaning,
): Promise<CloseRequest[]> {
  const likely = new Map((await listLikelyRequests(db, words)).map((found) => [found.requestId, found.likeness]))
  const near = meaning ? await listNear(db, meaning, lineId, [...likely.keys()]) : new Map<string, number>()
  const candidates = await listOpen(db, [...new Set([...likely.keys(), ...near.keys()])])
  return candidates
    .map(({ id, ...request }) => ({ request, likeness: likely.get(id) ?? NOTHING_SHARED, cosine: near.get(id) }))
    .filter(({ request, likeness, cosine }) =>
      isOffered(likeness, closeness(words, `${request.title} ${request.need}`), cosine),
    )
    .map((one) => ({
      ...one,
      rank: rankOf(one.likeness, one.cosine) + (one.request.lineId === lineId ? SAME_LINE : 0),
    }))
    .sort((a, b) => b.rank - a.rank || b.request.people - a.request.people)
    .slice(0, MOST)
    .map(({ request: { need, lineId: _, answer, ...request }, likeness }) => ({
      ...request,
      answer: answer !== null && isAnswered(request.label) ? firstSentence(answer) : null,
      likeness,
    }))
}

const NOTHING_SHARED: Likeness = { score: 0, covered: 0, verdict: 'different', apart: [], shared: [] }
function listOpen(db: Queryable, ids: string[]) {
  if (ids.length === 0) return []
  const { id, no, title, need, lang, lineId, label, people, peopleSince } = requests
  return db
    .select({ id, no, title, need, lang, lineId, label, people, peopleSince, answer: answerColumn('request') })
    .from(requests)
    .where(and(inArray(id, ids), notInArray(label, ['hidden', 'merged', 'made'])))
}
