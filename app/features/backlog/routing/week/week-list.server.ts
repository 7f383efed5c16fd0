import { and, desc, eq, gt, inArray, isNull, lte, sql } from 'drizzle-orm'
import type { Queryable } from '#db/client.server.ts'
import { clocks, requests } from '#db/schema/index.ts'

const TOP = 10
const MOST_LATE = 200

type Reason = 'asked' | 'returned' | 'late'
type OnList = { id: string; peopleSince: number; reasons: Reason[] }

/** Ten most asked since the last answer, everything that came back, everything that is late: each once. */
export async function listForWeek(db: Queryable, lineId: string, now: number): Promise<OnList[]> {
  const cut = { id: requests.id, peopleSince: requests.peopleSince }
  const [asked, returned, late] = await Promise.all([
    db
      .select(cut)
      .from(requests)
      .where(
        and(
          eq(requests.lineId, lineId),
          gt(requests.peopleSince, 0),
          // The plus keeps SQLite from the index by label, which knows nothing of the order wanted here.
          inArray(sql`+${requests.label}`, ['collected', 'research', 'planned', 'no']),
        ),
      )
      .orderBy(desc(requests.peopleSince), desc(requests.id))
      .limit(TOP),
    db
      .select(cut)
      .from(requests)
      .where(and(eq(requests.state, 'reopen_due'), eq(requests.lineId, lineId))),
    db
      .select(cut)
      .from(clocks)
      .innerJoin(requests, eq(requests.id, clocks.requestId))
      .where(
        and(isNull(clocks.stoppedAt), lte(clocks.dueAt, now), isNull(clocks.pausedAt), eq(requests.lineId, lineId)),
      )
      .limit(MOST_LATE),
  ])
  const list = new Map<string, OnList>()
  const add = (rows: Pick<OnList, 'id' | 'peopleSince'>[], reason: Reason) => {
    for (const row of rows) {
      const there = list.get(row.id) ?? { ...row, reasons: [] }
      list.set(row.id, { ...there, reasons: [...new Set([...there.reasons, reason])] })
    }
  }
  add(returned, 'returned')
  add(late, 'late')
  add(asked, 'asked')
  return [...list.values()]
}
