import { type LiveAnswer, listLiveAnswers } from '#app/features/backlog/answers/live-answers.server.ts'
import { listClosestRequests } from '#app/features/backlog/closest-requests.server.ts'
import { isAnswered } from '#app/features/backlog/request-label.ts'
import type { Likeness } from '#app/features/backlog/similarity/compare-needs.ts'
import { signatureOf } from '#app/features/backlog/similarity/signature.ts'
import type { Audience } from '#app/permissions.ts'
import type { Language } from '#app/platform/context.server.ts'
import type { Queryable } from '#db/client.server.ts'

/** From this on an answer is worth an interruption, where the gear is the same: one thing that both name is not enough. */
const CLOSE_ENOUGH = { score: 0.5, shared: 2 }
const MOST = 2
/** Characters: longer is not looked for, it is told. */
const LOOKED_FOR_MOST = 24

type Reader = { audience: Audience; language: Language }

/** Answers to what somebody is asking, the closest first; none where it is only related. */
export async function findAnswers(
  db: Queryable,
  reader: Reader,
  { words, lineId }: { words: string; lineId: string | null },
): Promise<LiveAnswer[]> {
  const close = await listClosestRequests(db, words, lineId)
  const lookedFor = isLookedFor(words)
  const answered = close.filter(
    ({ label, answer, likeness }) =>
      isAnswered(label) && answer !== null && (answers(likeness) || (lookedFor && namesAllOf(likeness))),
  )
  const live = await listLiveAnswers(
    db,
    reader,
    answered.slice(0, MOST).map(({ no }) => no),
  )
  return [...live.values()]
}

const answers = ({ verdict, apart, shared, score }: Likeness) =>
  verdict === 'same' || (apart.length === 0 && shared.length >= CLOSE_ENOUGH.shared && score >= CLOSE_ENOUGH.score)

/** Two characters such as 半球 say all that is looked for. The name of a product alone asks for nothing. */
function isLookedFor(words: string): boolean {
  if (words.trim().length > LOOKED_FOR_MOST) return false
  const { models, bodies, parts, traits, fits } = signatureOf(words)
  return models.size + bodies.size === 0 || parts.size + traits.size + fits.size > 0
}

const namesAllOf = ({ apart, covered }: Likeness) => apart.length === 0 && covered === 1
