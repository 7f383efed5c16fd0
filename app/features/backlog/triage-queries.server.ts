import { and, desc, eq } from 'drizzle-orm'
import { listProposed } from '#app/features/backlog/proposed-requests.server.ts'
import type { Queryable } from '#db/client.server.ts'
import { requests } from '#db/schema/index.ts'

const MOST_WAITING = 12

/** Requests that wait for somebody of the staff: the most asked first, of signatures those that wait longest. */
export async function listWaiting(db: Queryable) {
  const [unrouted, returned, toSign] = await Promise.all([
    listInState(db, 'collected', 'inbox'),
    listInState(db, 'no', 'reopen_due'),
    listProposed(db, { most: MOST_WAITING }),
  ])
  return { unrouted, returned, toSign: toSign.map(({ no, title, lang }) => ({ no, title, lang })) }
}

/** The label beside the state: the board's index has the order. */
const listInState = (db: Queryable, label: 'collected' | 'no', state: 'inbox' | 'reopen_due') =>
  db
    .select({ no: requests.no, title: requests.title, lang: requests.lang })
    .from(requests)
    .where(and(eq(requests.label, label), eq(requests.state, state)))
    .orderBy(desc(requests.people), desc(requests.id))
    .limit(MOST_WAITING)
