import { isNull } from 'drizzle-orm'
import { countItems } from '#app/features/backlog/intake/item-queries.server.ts'
import { countToJudge } from '#app/features/backlog/judging/judging-queries.server.ts'
import type { Queryable } from '#db/client.server.ts'
import { corrections } from '#db/schema/index.ts'

/** How many of each kind wait for somebody of the staff. */
export async function countTabs(db: Queryable) {
  const [toJudge, open, inbox] = await Promise.all([
    countToJudge(db, {}),
    db.$count(corrections, isNull(corrections.settledAt)),
    countItems(db),
  ])
  const items = inbox.lines.reduce((sum, { count }) => sum + count, inbox.none)
  return { toJudge, corrections: open, inbox: items }
}
