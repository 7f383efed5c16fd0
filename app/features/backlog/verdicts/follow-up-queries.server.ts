import { and, desc, eq, isNotNull } from 'drizzle-orm'
import { shownHandle } from '#app/features/accounts/shown-handle.server.ts'
import { findStandingVerdict } from '#app/features/backlog/request-queries.server.ts'
import type { Queryable } from '#db/client.server.ts'
import { accounts, followUps } from '#db/schema/index.ts'

const MOST = 20

/** What people who have it say is still missing, the latest first. */
export async function listGaps(db: Queryable, requestId: string) {
  const verdict = await findStandingVerdict(db, requestId)
  if (!verdict) return []
  return db
    .select({ gap: followUps.gap, lang: followUps.lang, by: shownHandle, at: followUps.at })
    .from(followUps)
    .innerJoin(accounts, eq(accounts.id, followUps.accountId))
    .where(and(eq(followUps.verdictId, verdict.id), isNotNull(followUps.gap)))
    .orderBy(desc(followUps.at))
    .limit(MOST)
}

/** How many it solved it for, and for how many not quite. */
export async function countFollowUps(db: Queryable, verdictId: string) {
  const of = (solved: boolean) =>
    db.$count(followUps, and(eq(followUps.verdictId, verdictId), eq(followUps.solved, solved)))
  return { solved: await of(true), notQuite: await of(false) }
}
