import { and, eq, inArray, ne, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import { answerColumn } from '#app/features/backlog/answer-column.server.ts'
import { firstSentence } from '#app/features/backlog/first-sentence.ts'
import { isAnswered, type RequestLabel } from '#app/features/backlog/request-label.ts'
import type { Audience } from '#app/permissions.ts'
import type { Language } from '#app/platform/context.server.ts'
import type { Queryable } from '#db/client.server.ts'
import { requests, requestThreads } from '#db/schema/index.ts'

export type HeardRequest = {
  no: number
  need: string
  lang: string
  label: RequestLabel
  people: number
  peopleSince: number
  /** The first sentence of the answer, once there is one. */
  answer: string | null
}

/** What was heard in a thread: a merged request is shown as the one it went into, a hidden one not at all. */
export async function listRequestsOfThread(
  db: Queryable,
  _: Audience,
  threadId: string,
  language?: Language,
): Promise<HeardRequest[]> {
  const shown = alias(requests, 'shown')
  const rows = await db
    .select({
      no: shown.no,
      need: shown.need,
      lang: shown.lang,
      label: shown.label,
      people: shown.people,
      peopleSince: shown.peopleSince,
      answer: answerColumn('shown', language),
    })
    .from(requestThreads)
    .innerJoin(requests, eq(requests.id, requestThreads.requestId))
    .innerJoin(shown, eq(shown.id, sql`coalesce(${requests.canonicalId}, ${requests.id})`))
    .where(and(eq(requestThreads.threadId, threadId), ne(shown.label, 'hidden')))
  const once = new Map(rows.map((row) => [row.no, row]))
  return [...once.values()].map((row) => ({
    ...row,
    answer: row.answer !== null && isAnswered(row.label) ? firstSentence(row.answer) : null,
  }))
}

export type ChipOfThread = { threadId: string; no: number; label: RequestLabel }

/** Number and label of what was heard in each of some threads, for a list. */
export async function listChipsOfThreads(db: Queryable, threads: { id: string }[]): Promise<ChipOfThread[]> {
  if (threads.length === 0) return []
  const ids = threads.map((thread) => thread.id)
  const shown = alias(requests, 'shown')
  return db
    .selectDistinct({ threadId: requestThreads.threadId, no: shown.no, label: shown.label })
    .from(requestThreads)
    .innerJoin(requests, eq(requests.id, requestThreads.requestId))
    .innerJoin(shown, eq(shown.id, sql`coalesce(${requests.canonicalId}, ${requests.id})`))
    .where(and(inArray(requestThreads.threadId, ids), ne(shown.label, 'hidden')))
}
