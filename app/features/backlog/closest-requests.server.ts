import { and, inArray, notInArray } from 'drizzle-orm'
import { answerColumn } from '#app/features/backlog/answer-column.server.ts'
import { closeness } from '#app/features/backlog/closeness.ts'
import { firstSentence } from '#app/features/backlog/first-sentence.ts'
import { isAnswered, type RequestLabel } from '#app/features/backlog/request-label.ts'
import type { Likeness } from '#app/features/backlog/similarity/compare-needs.ts'
import { listLikelyRequests } from '#app/features/backlog/similarity/likely-requests.server.ts'
import { listNear, type Meaning } from '#app/features/backlog/similarity/meaning-of.server.ts'
import { nameGear } from '#app/features/backlog/similarity/name-gear.server.ts'
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
  /** Shares enough to be offered to anyone; where it does not it only fills up what staff are shown. */
  alike: boolean
  /** The gear that keeps it apart, by the names of the catalogue. */
  apart: string[]
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
  const ranked = await rankLikely(db, words, lineId, meaning)
  return present(db, ranked.filter(({ alike }) => alike).slice(0, MOST))
}

/** For staff, who choose among them: five wherever so many share anything, those that are less alike behind the others. */
export async function listFiveClosest(
  db: Queryable,
  words: string,
  lineId: string | null,
  meaning?: Meaning,
): Promise<CloseRequest[]> {
  const ranked = await rankLikely(db, words, lineId, meaning)
  return present(db, [...ranked.filter(({ alike }) => alike), ...ranked.filter(({ alike }) => !alike)].slice(0, MOST))
}

async function rankLikely(db: Queryable, words: string, lineId: string | null, meaning?: Meaning) {
  const likely = new Map((await listLikelyRequests(db, words)).map((found) => [found.requestId, found.likeness]))
  const near = meaning ? await listNear(db, meaning, lineId, [...likely.keys()]) : new Map<string, number>()
  const candidates = await listOpen(db, [...new Set([...likely.keys(), ...near.keys()])])
  return candidates
    .map(({ id, ...request }) => {
      const [likeness, cosine] = [likely.get(id) ?? NOTHING_SHARED, near.get(id)]
      const alike = isOffered(likeness, closeness(words, `${request.title} ${request.need}`), cosine)
      const rank = rankOf(likeness, cosine) + (request.lineId === lineId ? SAME_LINE : 0)
      return { request, likeness, alike, rank }
    })
    .sort((a, b) => b.rank - a.rank || b.request.people - a.request.people)
}

async function present(db: Queryable, ranked: Awaited<ReturnType<typeof rankLikely>>): Promise<CloseRequest[]> {
  const named = await nameGear(
    db,
    ranked.flatMap(({ likeness }) => likeness.apart),
  )
  return ranked.map(({ request: { need, lineId: _, answer, ...request }, likeness, alike }) => ({
    ...request,
    ...{ likeness, alike, apart: likeness.apart.map((name) => named.get(name) ?? name) },
    answer: answer !== null && isAnswered(request.label) ? firstSentence(answer) : null,
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
