import { readTalk } from '#app/features/backlog/answers/read-talk.server.ts'
import { readClocks, readLateness } from '#app/features/backlog/clocks/late-line.server.ts'
import { listQuotes } from '#app/features/backlog/mention-queries.server.ts'
import { namesOf } from '#app/features/backlog/people-names.server.ts'
import { readAnswer } from '#app/features/backlog/read-answer.server.ts'
import { openQuestion, type Transition } from '#app/features/backlog/request-history.ts'
import { labelOf, type RequestState } from '#app/features/backlog/request-label.ts'
import {
  findRequest,
  findRequestById,
  listTransitions,
  type Request,
} from '#app/features/backlog/request-queries.server.ts'
import { countCrowd } from '#app/features/backlog/routing/crowd.server.ts'
import { readSharedSamples } from '#app/features/backlog/samples/shared-samples.server.ts'
import { staffView } from '#app/features/backlog/staff-view.server.ts'
import { readVolume } from '#app/features/backlog/volume/read-volume.server.ts'
import { findLineById } from '#app/features/catalogue/queries.server.ts'
import { type Audience, seesAsStaff, seesInside } from '#app/permissions.ts'
import type { Language } from '#app/platform/context.server.ts'
import { ensureFound } from '#app/platform/errors.ts'
import type { Queryable } from '#db/client.server.ts'

export type ReadRequest = Awaited<ReturnType<typeof readRequest>>

/** The page of one request as an audience sees it: no names and no quotes outside, no grades but for staff. */
export async function readRequest(
  db: Queryable,
  audience: Audience,
  no: number,
  after: string | null,
  language: Language = 'en',
) {
  const request = ensureFound(await findRequest(db, no), 'request')
  if (request.label === 'hidden' && !seesAsStaff(audience)) ensureFound(undefined, 'request')
  const history = await listTransitions(db, request.id)
  const line = ensureFound(await findLineById(db, request.lineId), 'line')
  const into = request.canonicalId === null ? undefined : await findRequestById(db, request.canonicalId)
  return {
    request: shownOf(request),
    line: { slug: line.slug, name: line.name },
    into: into && { no: into.no, title: into.title, lang: into.lang },
    answer: await readAnswer(db, audience, request, language),
    talk: await readTalk(db, audience, request, language),
    question: request.state === 'needs_info' ? await questionIn(db, audience, history) : undefined,
    late: await readLateness(db, request.id),
    crowd: request.state === 'inbox' ? await countCrowd(db) : undefined,
    clocks: seesAsStaff(audience) ? await readClocks(db, request.id) : undefined,
    volume: await readVolume(db, audience, request),
    samples: await readSharedSamples(db, audience, request),
    returning: request.returning,
    history: labelChanges(history),
    words: seesInside(audience) ? await listQuotes(db, request.id, after) : undefined,
    staff: seesAsStaff(audience) ? await staffView(db, request, history) : undefined,
  }
}

const shownOf = ({ id, no, title, need, lang, label, state, people, peopleSince, moq, epoch, createdAt }: Request) => ({
  ...{ id, no, title, need, lang, label, state, people, peopleSince, moq, epoch, createdAt },
})

/** Whom it is for is known inside alone. */
async function questionIn(db: Queryable, audience: Audience, history: Transition[]) {
  const question = openQuestion(history)
  if (!question) return undefined
  const names = seesInside(audience) ? await namesOf(db, [question.addresseeId]) : undefined
  return {
    text: question.text,
    at: question.at,
    to: (question.addresseeId && names?.get(question.addresseeId)) ?? null,
  }
}

/** One row per change of the public label. */
function labelChanges(history: Transition[]) {
  const rows = history.map(({ toState, at }) => ({ label: labelOf(toState as RequestState), at }))
  return rows.filter((row, index) => row.label !== rows[index - 1]?.label).reverse()
}
