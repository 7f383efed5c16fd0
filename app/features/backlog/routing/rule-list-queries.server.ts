import { desc, eq } from 'drizzle-orm'
import type { Queryable } from '#db/client.server.ts'
import { ruleLists } from '#db/schema/index.ts'

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
