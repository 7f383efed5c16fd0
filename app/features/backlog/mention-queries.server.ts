import { and, desc, eq, isNull, sql } from 'drizzle-orm'
import { isBelow, pageOf } from '#app/features/backlog/page-cursor.server.ts'
import { listLedgerIds } from '#app/features/backlog/request-queries.server.ts'
import { hashOf } from '#app/features/backlog/store-mention.server.ts'
import type { Queryable } from '#db/client.server.ts'
import { accounts, mentions, posts, threads } from '#db/schema/index.ts'

const WORDS_PER_PAGE = 12

export type QuotedMention = Awaited<ReturnType<typeof listQuotes>>['quotes'][number]

/** In their words, the latest first, with the place each stands. For insiders alone. */
export async function listQuotes(db: Queryable, requestId: string, after: string | null) {
  const ids = await listLedgerIds(db, requestId)
  // One index range per request and then a short merge: sorting them all would read every mention.
  const pages = await Promise.all(ids.map((id) => listQuotesOfOne(db, id, after)))
  const rows = pages.flat().sort((a, b) => b.saidAt - a.saidAt || (a.id < b.id ? 1 : -1))
  const { shown, next } = pageOf(rows, WORDS_PER_PAGE, ({ saidAt, id }) => [saidAt, id])
  return { quotes: shown.map(asShown), next }
}

type Row = Awaited<ReturnType<typeof listQuotesOfOne>>[number]

const NOBODY = { handle: null, works: null }

/** Of a post that is out of sight nothing is shown, and the person still counts. */
function asShown({ postState, body, sourceHash, threadState, deletedAt, ...row }: Row) {
  const gone = row.threadNo !== null && (postState !== 'published' || threadState !== 'published')
  const changed = !gone && sourceHash !== null && body !== null && hashOf(body) !== sourceHash
  // What somebody said to staff, before or beside being a member, is not told under the member's name.
  const outside = row.sourceType === 'inbox' || row.sourceType === 'sample'
  const by = outside || deletedAt !== null ? NOBODY : { handle: row.handle, works: row.works }
  return { ...row, ...by, quote: gone ? null : row.quote, gone, changed }
}

const listQuotesOfOne = (db: Queryable, requestId: string, after: string | null) =>
  db
    .select({
      ...{
        id: mentions.id,
        quote: mentions.quote,
        lang: mentions.lang,
        saidAt: mentions.saidAt,
        epoch: mentions.epoch,
      },
      ...{
        counts: mentions.counts,
        channel: mentions.channel,
        sourceType: mentions.sourceType,
        sourceHash: mentions.sourceHash,
        postNo: mentions.postNo,
      },
      ...{ threadNo: threads.no, threadState: threads.state, postState: posts.state, body: posts.body },
      ...{ handle: accounts.handle, works: accounts.works, deletedAt: accounts.deletedAt },
    })
    .from(mentions)
    .leftJoin(threads, eq(threads.id, mentions.threadId))
    .leftJoin(posts, and(eq(posts.threadId, mentions.threadId), eq(posts.no, mentions.postNo)))
    .leftJoin(accounts, eq(accounts.id, mentions.accountId))
    .where(
      and(
        eq(mentions.requestId, requestId),
        isNull(mentions.retractedAt),
        hasWords,
        isBelow(after, mentions.saidAt, mentions.id),
      ),
    )
    .orderBy(desc(mentions.saidAt), desc(mentions.id))
    .limit(WORDS_PER_PAGE + 1)

/** Spelled as the index of quotes has it. */
const hasWords = sql`${mentions.quote} <> ''`
