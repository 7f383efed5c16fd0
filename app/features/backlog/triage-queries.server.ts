import { and, desc, eq, sql } from 'drizzle-orm'
import type { Queryable } from '#db/client.server.ts'
import { requests, transitions } from '#db/schema/index.ts'

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
