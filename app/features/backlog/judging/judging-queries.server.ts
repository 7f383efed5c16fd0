import { and, asc, eq, inArray, isNotNull, isNull, type SQL, sql } from 'drizzle-orm'
import { shownHandle } from '#app/features/accounts/shown-handle.server.ts'
import { JUDGE_SOURCES, type JudgeSource } from '#app/features/backlog/judging/judging-sources.ts'
import { judgeSubject } from '#app/features/backlog/judging/tend-judge-clocks.server.ts'
import { isAbove, pageOf } from '#app/features/backlog/page-cursor.server.ts'
import type { Queryable } from '#db/client.server.ts'
import { accounts, clocks, nominations, posts, productLines, threads } from '#db/schema/index.ts'

const TO_JUDGE_PER_PAGE = 20

const nominated = sql`exists (select 1 from ${nominations} where ${nominations.threadId} = ${threads.id}
  and ${nominations.settledAt} is null and ${nominations.withdrawnAt} is null)`

/** The same as `sourcesOf` says of one thread. */
const BROUGHT_BY: Record<JudgeSource, SQL | undefined> = {
  need: and(eq(threads.kind, 'need'), isNull(threads.judgedAt)),
  nominated,
  'not-possible': and(
    isNotNull(threads.notPossible),
    sql`(${threads.judgedAt} is null or ${threads.acceptedAt} > ${threads.judgedAt})`,
  ),
}

type Wanted = { lineId?: string; source?: JudgeSource }

const waiting = ({ lineId, source }: Wanted) =>
  and(
    lineId === undefined ? undefined : eq(threads.lineId, lineId),
    eq(threads.state, 'published'),
    isNotNull(threads.toJudgeAt),
    source && BROUGHT_BY[source],
  )

/** Threads that nobody has judged, whatever brought them, those that wait longest first. */
export async function listThreadsToJudge(db: Queryable, { after, ...wanted }: Wanted & { after: string | null }) {
  const rows = await db
    .select({
      ...{ id: threads.id, no: threads.no, title: threads.title, lang: threads.lang, kind: threads.kind },
      ...{ since: threads.toJudgeAt, judgedAt: threads.judgedAt, notPossible: threads.notPossible },
      ...{ acceptedAt: threads.acceptedAt, acceptedPostId: threads.acceptedPostId },
      ...{ replies: threads.replyCount, upvotes: threads.upvotes, by: shownHandle },
      ...{ line: productLines.name, lineSlug: productLines.slug, body: posts.body },
    })
    .from(threads)
    .innerJoin(posts, and(eq(posts.threadId, threads.id), eq(posts.no, 1)))
    .innerJoin(accounts, eq(accounts.id, threads.authorId))
    .innerJoin(productLines, eq(productLines.id, threads.lineId))
    .where(and(waiting(wanted), isAbove(after, threads.toJudgeAt, threads.id)))
    .orderBy(asc(threads.toJudgeAt), asc(threads.id))
    .limit(TO_JUDGE_PER_PAGE + 1)
  const { shown, next } = pageOf(rows, TO_JUDGE_PER_PAGE, ({ since, id }) => [since, id])
  return { rows: shown, next }
}

export const countToJudge = (db: Queryable, wanted: Wanted) => db.$count(threads, waiting(wanted))

export async function countBySource(db: Queryable, lineId?: string): Promise<Record<JudgeSource, number>> {
  const counts = await Promise.all(
    JUDGE_SOURCES.map(async (source) => [source, await countToJudge(db, { lineId, source })] as const),
  )
  return Object.fromEntries(counts) as Record<JudgeSource, number>
}

/** What members said who put these threads forward, the first first. */
export const listNominations = (db: Queryable, threadIds: string[]) =>
  threadIds.length === 0
    ? Promise.resolve([])
    : db
        .select({
          ...{ threadId: nominations.threadId, postNo: nominations.postNo, reason: nominations.reason },
          ...{ lang: nominations.lang, at: nominations.at, by: shownHandle },
        })
        .from(nominations)
        .innerJoin(accounts, eq(accounts.id, nominations.accountId))
        .where(
          and(inArray(nominations.threadId, threadIds), isNull(nominations.settledAt), isNull(nominations.withdrawnAt)),
        )

/** When each of these threads should have been judged, where a clock runs. */
export async function findDueDates(db: Queryable, threadIds: string[]): Promise<Map<string, number>> {
  if (threadIds.length === 0) return new Map()
  const rows = await db
    .select({ subject: clocks.subject, dueAt: clocks.dueAt })
    .from(clocks)
    .where(
      and(inArray(clocks.subject, threadIds.map(judgeSubject)), eq(clocks.kind, 'judge'), isNull(clocks.stoppedAt)),
    )
  return new Map(rows.map(({ subject, dueAt }) => [subject, dueAt]))
}

export const listAccepted = (db: Queryable, postIds: string[]) =>
  postIds.length === 0
    ? Promise.resolve([])
    : db
        .select({ id: posts.id, no: posts.no, body: posts.body, lang: posts.lang })
        .from(posts)
        .where(and(inArray(posts.id, postIds), eq(posts.state, 'published')))
