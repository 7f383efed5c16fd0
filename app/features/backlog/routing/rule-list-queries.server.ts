import { desc, eq } from 'drizzle-orm'
import type { Queryable } from '#db/client.server.ts'
import { requestRoutes, ruleLists } from '#db/schema/index.ts'

export type RuleList = typeof ruleLists.$inferSelect

/** The rules in force. A new house has none. */
export async function findActiveList(db: Queryable): Promise<RuleList | undefined> {
  const [found] = await db
    .select()
    .from(ruleLists)
    .where(eq(ruleLists.state, 'active'))
    .orderBy(desc(ruleLists.no))
    .limit(1)
  return found
}

/** Who takes what no rule takes; nobody before the first list, and then it is the leads'. */
export const findFallback = async (db: Queryable): Promise<string | null> =>
  (await findActiveList(db))?.fallbackId ?? null

/** What is being changed, and not in force yet. There is one at a time. */
export async function findProposedList(db: Queryable): Promise<RuleList | undefined> {
  const [found] = await db.select().from(ruleLists).where(eq(ruleLists.state, 'proposed')).limit(1)
  return found
}

const MOST_PAST = 30

/** Every list there was, the latest first. */
export const listRuleLists = (db: Queryable): Promise<RuleList[]> =>
  db.select().from(ruleLists).orderBy(desc(ruleLists.no)).limit(MOST_PAST)

/** Whether too many of the latest requests were taken by no rule, in percent; nothing while there are few. */
export async function findUntakenShare(db: Queryable): Promise<number | undefined> {
  const latest = await db
    .select({ ruleId: requestRoutes.ruleId })
    .from(requestRoutes)
    .orderBy(desc(requestRoutes.at), desc(requestRoutes.requestId))
    .limit(LATEST)
  if (latest.length < FEWEST) return undefined
  return Math.round((latest.filter(({ ruleId }) => ruleId === null).length / latest.length) * 100)
}

/** What no rule takes waits for somebody: more than this and the rules want another look. */
export const MOST_UNTAKEN_PERCENT = 15
const LATEST = 200
const FEWEST = 20
