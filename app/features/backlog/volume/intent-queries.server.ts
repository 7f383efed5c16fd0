import { and, asc, eq, gt, inArray, sql } from 'drizzle-orm'
import type { Queryable } from '#db/client.server.ts'
import { intents, requests } from '#db/schema/index.ts'

export type Intent = typeof intents.$inferSelect

const isStanding = sql`${intents.endedAt} IS NULL`

/** What this person said about buying, as it stands; past its day it stands no more, whether the job has run or not. */
export async function findStandingIntent(
  db: Queryable,
  { requestIds, accountId, now }: { requestIds: string[]; accountId: string; now: number },
): Promise<Intent | undefined> {
  const [found] = await db
    .select()
    .from(intents)
    .where(
      and(
        ...[inArray(intents.requestId, requestIds), eq(intents.accountId, accountId)],
        ...[isStanding, gt(intents.expiresAt, now)],
      ),
    )
  return found
}

export type OwnIntent = Awaited<ReturnType<typeof listOwnIntents>>[number]

/** What somebody said about buying and when it runs out, the soonest first. */
export const listOwnIntents = (db: Queryable, accountId: string, now: number) =>
  db
    .select({
      ...{ no: requests.no, title: requests.title, lang: requests.lang },
      ...{ step: intents.step, juster: intents.juster, qty: intents.qty, expiresAt: intents.expiresAt },
    })
    .from(intents)
    .innerJoin(requests, eq(requests.id, intents.requestId))
    .where(and(eq(intents.accountId, accountId), isStanding, gt(intents.expiresAt, now)))
    .orderBy(asc(intents.expiresAt))
    .limit(100)
