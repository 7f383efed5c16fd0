import { and, asc, desc, eq, isNotNull, isNull } from 'drizzle-orm'
import { shownHandle } from '#app/features/accounts/shown-handle.server.ts'
import type { Queryable } from '#db/client.server.ts'
import { accounts, productLines, requestAppeals, requestDifferences, requests } from '#db/schema/index.ts'

const MOST = 50
const MOST_PAST = 12

const difference = {
  ...{ id: requestDifferences.id, text: requestDifferences.text, lang: requestDifferences.lang },
  ...{ at: requestDifferences.saidAt, by: shownHandle },
}
const appeal = {
  ...{ id: requestAppeals.id, text: requestAppeals.text, lang: requestAppeals.lang },
  ...{ at: requestAppeals.madeAt, by: shownHandle },
}

export type OpenReply = Awaited<ReturnType<typeof listOpenReplies>>[number]

/** What waits for somebody of the staff, of all requests: the oldest first. */
export async function listOpenReplies(db: Queryable, lineId?: string) {
  const ofLine = lineId === undefined ? undefined : eq(requests.lineId, lineId)
  const about = { no: requests.no, title: requests.title, titleLang: requests.lang, line: productLines.name }
  const differences = await db
    .select({ ...difference, ...about })
    .from(requestDifferences)
    .innerJoin(requests, eq(requests.id, requestDifferences.requestId))
    .innerJoin(productLines, eq(productLines.id, requests.lineId))
    .innerJoin(accounts, eq(accounts.id, requestDifferences.accountId))
    .where(and(isNull(requestDifferences.outcome), ofLine))
    .orderBy(asc(requestDifferences.saidAt), asc(requestDifferences.id))
    .limit(MOST)
  const appeals = await db
    .select({ ...appeal, ...about })
    .from(requestAppeals)
    .innerJoin(requests, eq(requests.id, requestAppeals.requestId))
    .innerJoin(productLines, eq(productLines.id, requests.lineId))
    .innerJoin(accounts, eq(accounts.id, requestAppeals.accountId))
    .where(and(isNull(requestAppeals.outcome), ofLine))
    .orderBy(asc(requestAppeals.madeAt), asc(requestAppeals.id))
    .limit(MOST)
  return [
    ...differences.map((row) => ({ ...row, kind: 'difference' as const })),
    ...appeals.map((row) => ({ ...row, kind: 'appeal' as const })),
  ].sort((a, b) => a.at - b.at)
}

export const countOpenReplies = async (db: Queryable, requestId: string): Promise<number> =>
  (await db.$count(
    requestDifferences,
    and(eq(requestDifferences.requestId, requestId), isNull(requestDifferences.outcome)),
  )) + (await db.$count(requestAppeals, and(eq(requestAppeals.requestId, requestId), isNull(requestAppeals.outcome))))

/** Of one request: what waits, and what was answered lately. */
export async function listRepliesOf(db: Queryable, requestId: string) {
  const [differ, object, answered, decided] = await Promise.all([
    listDifferences(db, requestId, 'open'),
    listAppeals(db, requestId, 'open'),
    listDifferences(db, requestId, 'past'),
    listAppeals(db, requestId, 'past'),
  ])
  return { differ, object, past: [...answered, ...decided].sort((a, b) => b.at - a.at) }
}

const which = { open: { test: isNull, most: MOST }, past: { test: isNotNull, most: MOST_PAST } }

const listDifferences = (db: Queryable, requestId: string, when: 'open' | 'past') =>
  db
    .select({ ...difference, outcome: requestDifferences.outcome, answer: requestDifferences.reply })
    .from(requestDifferences)
    .innerJoin(accounts, eq(accounts.id, requestDifferences.accountId))
    .where(and(eq(requestDifferences.requestId, requestId), which[when].test(requestDifferences.outcome)))
    .orderBy(desc(requestDifferences.saidAt))
    .limit(which[when].most)

const listAppeals = (db: Queryable, requestId: string, when: 'open' | 'past') =>
  db
    .select({ ...appeal, outcome: requestAppeals.outcome, answer: requestAppeals.answer })
    .from(requestAppeals)
    .innerJoin(accounts, eq(accounts.id, requestAppeals.accountId))
    .where(and(eq(requestAppeals.requestId, requestId), which[when].test(requestAppeals.outcome)))
    .limit(which[when].most)
