import { desc, eq, inArray } from 'drizzle-orm'
import { firstSentence } from '#app/features/backlog/first-sentence.ts'
import { readAnswer } from '#app/features/backlog/read-answer.server.ts'
import { isAnswered, labelOf } from '#app/features/backlog/request-label.ts'
import { findRequestById, type Request } from '#app/features/backlog/request-queries.server.ts'
import { type Condition, readConditions } from '#app/features/backlog/returning/read-conditions.server.ts'
import type { Audience } from '#app/permissions.ts'
import type { Language } from '#app/platform/context.server.ts'
import type { Queryable } from '#db/client.server.ts'
import { requests, verdicts } from '#db/schema/index.ts'

/** The live face of a request: what stands now, wherever it is shown. No names of members and no quotes. */
export type LiveAnswer = Pick<
  Request,
  'no' | 'title' | 'lang' | 'label' | 'state' | 'epoch' | 'people' | 'peopleSince'
> & {
  /** The answer that stands; null while nothing is answered. */
  answer: { sentence: string; lang: string; reasonCode: string | null; decidedAt: number } | null
  conditions: Condition[]
  nextLook: number | null
  /** Whatever was answered so far, the latest first. */
  said: SaidThen[]
}

export type SaidThen = { label: Request['label']; text: string; lang: string; at: number }

/** At most so many on one page; a text that names more is read as a list of links. */
const MOST_CARDS = 12
const MOST_SAID = 6

/** In the order asked for. A merged request is shown as the one it went into, a hidden one not at all. */
export async function listLiveAnswers(
  db: Queryable,
  { audience, language }: { audience: Audience; language: Language },
  nos: readonly number[],
): Promise<Map<number, LiveAnswer>> {
  const wanted = [...new Set(nos)].slice(0, MOST_CARDS)
  if (wanted.length === 0) return new Map()
  const named = await db.select().from(requests).where(inArray(requests.no, wanted))
  const answers = await Promise.all(
    wanted.map(async (no) => {
      const request = named.find((each) => each.no === no)
      const live = request?.canonicalId ? await findRequestById(db, request.canonicalId) : request
      return live && live.label !== 'hidden' ? ([no, await readLive(db, audience, language, live)] as const) : undefined
    }),
  )
  return new Map(answers.filter((each) => each !== undefined))
}

async function readLive(db: Queryable, audience: Audience, language: Language, request: Request): Promise<LiveAnswer> {
  const { no, title, lang, label, state, epoch, people, peopleSince } = request
  const stands = isAnswered(label) ? await readAnswer(db, audience, request, language) : undefined
  return {
    ...{ no, title, lang, label, state, epoch, people, peopleSince },
    answer: stands
      ? {
          ...{ sentence: firstSentence(stands.text), lang: stands.lang },
          ...{ reasonCode: stands.reasonCode, decidedAt: stands.decidedAt },
        }
      : null,
    conditions: stands ? await readConditions(db, audience, request, language) : [],
    nextLook: stands?.reviewAt ?? null,
    said: await listSaid(db, request.id),
  }
}

async function listSaid(db: Queryable, requestId: string): Promise<SaidThen[]> {
  const rows = await db
    .select({ kind: verdicts.kind, text: verdicts.publicText, lang: verdicts.lang, at: verdicts.decidedAt })
    .from(verdicts)
    .where(eq(verdicts.requestId, requestId))
    .orderBy(desc(verdicts.decidedAt))
    .limit(MOST_SAID)
  return rows.map(({ kind, ...said }) => ({ label: labelOf(kind), ...said }))
}
