import { and, asc, desc, eq, isNull, sql } from 'drizzle-orm'
import { listLines } from '#app/features/catalogue/queries.server.ts'
import type { Queryable } from '#db/client.server.ts'
import { accounts, posts, productLines, requests, threads, transitions } from '#db/schema/index.ts'

export const TO_JUDGE_PER_PAGE = 20

const toJudge = [eq(threads.kind, 'need'), eq(threads.state, 'published'), isNull(threads.judgedAt)]
const ofLine = (lineId: string | undefined) => (lineId === undefined ? [] : [eq(threads.lineId, lineId)])

export type ThreadToJudge = Awaited<ReturnType<typeof listThreadsToJudge>>['threads'][number]

/** Needs that nobody has judged yet, the oldest first. */
export async function listThreadsToJudge(db: Queryable, { lineId, after }: { lineId?: string; after: string | null }) {
  const rows = await db
    .select({
      ...{ id: threads.id, no: threads.no, title: threads.title, lang: threads.lang, openedAt: threads.openedAt },
      ...{
        replies: threads.replyCount,
        upvotes: threads.upvotes,
        by: accounts.handle,
        line: productLines.name,
        body: posts.body,
      },
    })
    .from(threads)
    .innerJoin(posts, and(eq(posts.threadId, threads.id), eq(posts.no, 1)))
    .innerJoin(accounts, eq(accounts.id, threads.authorId))
    .innerJoin(productLines, eq(productLines.id, threads.lineId))
    .where(and(...ofLine(lineId), ...toJudge, isAfter(after)))
    .orderBy(asc(threads.openedAt), asc(threads.id))
    .limit(TO_JUDGE_PER_PAGE + 1)
  const shown = rows.slice(0, TO_JUDGE_PER_PAGE)
  const last = rows.length > TO_JUDGE_PER_PAGE ? shown.at(-1) : undefined
  return { threads: shown, next: last ? `${last.openedAt}_${last.id}` : null }
}

function isAfter(after: string | null) {
  const [, at, id] = /^(\d{1,15})_([\w-]{1,64})$/.exec(after ?? '') ?? []
  return at === undefined ? undefined : sql`(${threads.openedAt}, ${threads.id}) > (${Number(at)}, ${id})`
}

/** Every open line with how many of its threads wait. */
export async function listLinesToJudge(db: Queryable) {
  const lines = await listLines(db)
  return Promise.all(
    lines.map(async ({ id, slug, name }) => ({
      id,
      slug,
      name,
      count: await db.$count(threads, and(...ofLine(id), ...toJudge)),
    })),
  )
}

const MOST_WAITING = 12

const waiting = {
  no: requests.no,
  title: requests.title,
  lang: requests.lang,
  people: requests.people,
  peopleSince: requests.peopleSince,
}

/** Requests that wait for somebody of the staff, the most asked first. */
export async function listWaiting(db: Queryable) {
  const [unrouted, returned, toSign] = await Promise.all([
    listInState(db, 'collected', eq(requests.state, 'inbox')),
    listInState(db, 'no', eq(requests.state, 'reopen_due')),
    Promise.all((['research', 'planned', 'no'] as const).map((label) => listInState(db, label, isProposed))),
  ])
  return { unrouted, returned, toSign: toSign.flat() }
}

const isProposed = sql`(
  select json_extract(t.fields, '$.proposes') from ${transitions} t
  where t.request_id = ${sql.identifier('request')}.id order by t.at desc, t.id desc limit 1
) is not null`

const listInState = (db: Queryable, label: 'collected' | 'research' | 'planned' | 'no', state: ReturnType<typeof eq>) =>
  db
    .select(waiting)
    .from(requests)
    .where(and(eq(requests.label, label), state))
    .orderBy(desc(requests.people), desc(requests.id))
    .limit(MOST_WAITING)
