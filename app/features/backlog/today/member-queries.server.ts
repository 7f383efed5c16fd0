import { and, asc, count, eq, isNull } from 'drizzle-orm'
import { type Found, ofLinesJoined, withMore } from '#app/features/backlog/today/today-queries.server.ts'
import type { Queryable } from '#db/client.server.ts'
import { corrections, requestAppeals, requestDifferences, requests } from '#db/schema/index.ts'

export type MemberRow = {
  no: number
  title: string
  lang: string
  at: number
  kind: 'differs' | 'appeal' | 'correction'
}

const TABLES = {
  differs: { table: requestDifferences, at: requestDifferences.saidAt, open: isNull(requestDifferences.outcome) },
  appeal: { table: requestAppeals, at: requestAppeals.madeAt, open: isNull(requestAppeals.outcome) },
  correction: { table: corrections, at: corrections.at, open: isNull(corrections.settledAt) },
}

/** Words of members that nobody has answered yet, of some lines or of all: the oldest first. */
export function listMembersWords(
  db: Queryable,
  kind: MemberRow['kind'],
  { lineIds, most }: { lineIds?: string[]; most: number },
): Promise<Found<MemberRow>> {
  const { table, at, open } = TABLES[kind]
  const where = and(open, ofLinesJoined(lineIds))
  const rows = db
    .select({ no: requests.no, title: requests.title, lang: requests.lang, at })
    .from(table)
    .innerJoin(requests, eq(requests.id, table.requestId))
    .where(where)
    .orderBy(asc(at), asc(table.id))
    .limit(most)
  const inAll = async () => {
    const joined = db.select({ n: count() }).from(table).innerJoin(requests, eq(requests.id, table.requestId))
    return (await joined.where(where))[0]?.n ?? 0
  }
  const named = async () => (await rows).map((row) => ({ ...row, kind }))
  return withMore(most, named(), inAll)
}
