import { and, desc, eq } from 'drizzle-orm'
import { lastReturnAt, type Transition } from '#app/features/backlog/request-history.ts'
import { renewedBar } from '#app/features/backlog/returning/reopening.ts'
import type { Queryable } from '#db/client.server.ts'
import { verdicts } from '#db/schema/index.ts'

/** Once the last "no" has come back, how many new people the next takes at least, by whatever way it is reached. */
export async function findLeastBar(
  db: Queryable,
  requestId: string,
  history: readonly Transition[],
): Promise<number | null> {
  const [no] = await db
    .select({ bar: verdicts.reopenPeople, at: verdicts.decidedAt })
    .from(verdicts)
    .where(and(eq(verdicts.requestId, requestId), eq(verdicts.kind, 'parked')))
    .orderBy(desc(verdicts.decidedAt))
    .limit(1)
  const returnedAt = lastReturnAt(history)
  return no?.bar && returnedAt !== null && returnedAt >= no.at ? renewedBar(no.bar) : null
}
