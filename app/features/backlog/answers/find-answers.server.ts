import { type LiveAnswer, listLiveAnswers } from '#app/features/backlog/answers/live-answers.server.ts'
import { closeness } from '#app/features/backlog/closeness.ts'
import { listClosestRequests } from '#app/features/backlog/closest-requests.server.ts'
import { isAnswered } from '#app/features/backlog/request-label.ts'
import type { Audience } from '#app/permissions.ts'
import type { Language } from '#app/platform/context.server.ts'
import type { Queryable } from '#db/client.server.ts'

/** From this on an answer is worth an interruption: a model that both name is not enough by itself. */
const CLOSE_ENOUGH = 3
const MOST = 2

type Reader = { audience: Audience; language: Language }

/** Answers to what somebody is asking, the closest first; none where it is only related. */
export async function findAnswers(
  db: Queryable,
  reader: Reader,
  { words, lineId }: { words: string; lineId: string | null },
): Promise<LiveAnswer[]> {
  const close = await listClosestRequests(db, words, lineId)
  const answered = close.filter(
    ({ label, title, answer }) => isAnswered(label) && answer !== null && closeness(words, title) >= CLOSE_ENOUGH,
  )
  const live = await listLiveAnswers(
    db,
    reader,
    answered.slice(0, MOST).map(({ no }) => no),
  )
  return [...live.values()]
}
