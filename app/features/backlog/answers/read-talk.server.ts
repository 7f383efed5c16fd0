import { desc, eq } from 'drizzle-orm'
import { countOpenReplies } from '#app/features/backlog/answers/open-replies.server.ts'
import type { Request } from '#app/features/backlog/request-queries.server.ts'
import { readConditions } from '#app/features/backlog/returning/read-conditions.server.ts'
import { type Audience, seesAsStaff } from '#app/permissions.ts'
import type { Language } from '#app/platform/context.server.ts'
import type { Queryable } from '#db/client.server.ts'
import { requestReturns, watches } from '#db/schema/index.ts'

export type Talk = Awaited<ReturnType<typeof readTalk>>

/** What goes on about an answer: what would change it, what brought it back, and for staff what members say to it. */
export async function readTalk(db: Queryable, audience: Audience, request: Request, language: Language) {
  return {
    conditions: await readConditions(db, audience, request, language),
    cameBack: await findReturn(db, request),
    waiting: seesAsStaff(audience) ? await countOpenReplies(db, request.id) : 0,
  }
}

/** What brought it back last, as long as that is what is being looked at, or has just been answered. */
async function findReturn(db: Queryable, { id }: Request) {
  const [latest] = await db
    .select({
      ...{ trigger: requestReturns.trigger, reached: requestReturns.reached, at: requestReturns.at },
      ...{ peopleSince: requestReturns.peopleSince, watched: watches.text },
    })
    .from(requestReturns)
    .leftJoin(watches, eq(watches.id, requestReturns.watchId))
    .where(eq(requestReturns.requestId, id))
    .orderBy(desc(requestReturns.at))
    .limit(1)
  return latest
}
