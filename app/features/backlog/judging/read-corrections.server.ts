import { and, asc, eq, isNull, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import { shownHandle } from '#app/features/accounts/shown-handle.server.ts'
import { countTabs } from '#app/features/backlog/judging/count-tabs.server.ts'
import { isAbove, pageOf } from '#app/features/backlog/page-cursor.server.ts'
import type { Queryable } from '#db/client.server.ts'
import { accounts, corrections, mentions, requests, threads } from '#db/schema/index.ts'

const PER_PAGE = 20

const named = alias(requests, 'named')

export type CorrectionsData = Awaited<ReturnType<typeof readCorrections>>
export type OpenCorrection = CorrectionsData['corrections'][number]

/** What authors set right about what was made of their words, the oldest first; of a merged request where it went. */
export async function readCorrections(db: Queryable, query: URLSearchParams) {
  const after = query.get('after')
  const rows = await db
    .select({
      ...{ id: corrections.id, text: corrections.text, lang: corrections.lang, at: corrections.at },
      ...{ by: shownHandle, quote: mentions.quote, quoteLang: mentions.lang, postNo: mentions.postNo },
      ...{ threadNo: threads.no, requestNo: requests.no, title: requests.title, need: requests.need },
      requestLang: requests.lang,
    })
    .from(corrections)
    .innerJoin(accounts, eq(accounts.id, corrections.accountId))
    .innerJoin(mentions, eq(mentions.id, corrections.mentionId))
    .innerJoin(threads, eq(threads.id, corrections.threadId))
    .innerJoin(named, eq(named.id, corrections.requestId))
    .innerJoin(requests, eq(requests.id, sql`coalesce(${named.canonicalId}, ${named.id})`))
    .where(and(isNull(corrections.settledAt), isAbove(after, corrections.at, corrections.id)))
    .orderBy(asc(corrections.at), asc(corrections.id))
    .limit(PER_PAGE + 1)
  const { shown, next } = pageOf(rows, PER_PAGE, ({ at, id }) => [at, id])
  return {
    ...{ corrections: shown, next, tabs: await countTabs(db), settled: query.has('settled') },
  }
}
