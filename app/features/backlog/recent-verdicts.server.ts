import { and, desc, gt, inArray, sql } from 'drizzle-orm'
import { answerColumn } from '#app/features/backlog/answer-column.server.ts'
import { firstSentence } from '#app/features/backlog/first-sentence.ts'
import { ANSWERED, type RequestLabel } from '#app/features/backlog/request-label.ts'
import type { Language } from '#app/platform/context.server.ts'
import type { Queryable } from '#db/client.server.ts'
import { requests } from '#db/schema/index.ts'

export type RecentVerdict = {
  no: number
  title: string
  lang: string
  label: RequestLabel
  /** The first sentence of the answer. */
  answer: string
  at: number
}

/** The latest answers, newest first. No names, no quotes: fit for every audience. */
export async function listRecentVerdicts(db: Queryable, limit: number, language?: Language): Promise<RecentVerdict[]> {
  const rows = await db
    .select({
      no: requests.no,
      title: requests.title,
      lang: requests.lang,
      label: requests.label,
      answer: answerColumn('request', language),
      at: requests.changedAt,
    })
    .from(requests)
    // The plus keeps SQLite from the index by label, which would have it sort all answers to find the latest.
    .where(and(gt(requests.changedAt, 0), inArray(sql`+${requests.label}`, ANSWERED)))
    .orderBy(desc(requests.changedAt), desc(requests.id))
    .limit(limit)
  return rows.map((row) => ({ ...row, answer: firstSentence(row.answer ?? '') }))
}
