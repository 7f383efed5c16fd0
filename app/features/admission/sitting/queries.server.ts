import { and, asc, desc, eq, isNull, ne } from 'drizzle-orm'
import type { PastAttempt } from '#app/features/admission/policy/exam-policy.ts'
import type { Actor } from '#app/permissions.ts'
import type { Queryable, Transaction } from '#db/client.server.ts'
import { attemptEvents, attempts, examOverrides, items } from '#db/schema/index.ts'

export type Attempt = typeof attempts.$inferSelect

/** Another person's attempt is not found, like one that never was. */
export async function findOwnAttempt(db: Queryable | Transaction, actor: Actor, attemptId: string) {
  if (actor.kind !== 'account') return undefined
  const own = and(eq(attempts.id, attemptId), eq(attempts.accountId, actor.id))
  const [attempt] = await db.select().from(attempts).where(own)
  return attempt
}

export async function findLiveAttempt(db: Queryable | Transaction, accountId: string) {
  const live = and(eq(attempts.accountId, accountId), eq(attempts.state, 'live'))
  const [attempt] = await db.select().from(attempts).where(live)
  return attempt
}

/** Of one person, oldest first: what the next start depends on. */
export async function listPastAttempts(db: Queryable | Transaction, accountId: string): Promise<PastAttempt[]> {
  const past = await db
    .select({ state: attempts.state, firstServedAt: attempts.firstServedAt, finishedAt: attempts.finishedAt })
    .from(attempts)
    .where(eq(attempts.accountId, accountId))
    .orderBy(asc(attempts.startedAt))
  const unspent = and(eq(examOverrides.kind, 'waived-wait'), isNull(examOverrides.usedAt))
  const [waiver] = await db
    .select({ id: examOverrides.id })
    .from(examOverrides)
    .where(and(eq(examOverrides.accountId, accountId), unspent))
    .limit(1)
  return past.map((attempt) => ({ ...attempt, waived: waiver !== undefined }))
}

export async function findLastFinished(db: Queryable, accountId: string) {
  const finished = and(eq(attempts.accountId, accountId), ne(attempts.state, 'live'))
  const [attempt] = await db
    .select({ id: attempts.id, bands: attempts.bands })
    .from(attempts)
    .where(finished)
    .orderBy(desc(attempts.startedAt))
    .limit(1)
  return attempt
}

/** What the candidate was told when the sitting was marked, whatever was voided since. */
export async function findFirstGrade(db: Queryable, attemptId: string) {
  const marked = and(eq(attemptEvents.attemptId, attemptId), eq(attemptEvents.kind, 'grade'))
  const [event] = await db.select().from(attemptEvents).where(marked).orderBy(asc(attemptEvents.seq)).limit(1)
  return event?.details as { score: number; state: 'passed' | 'failed' } | undefined
}

/** How many items forms are drawn from: `live` ones are scored, `pilot` ones tried out. */
export async function countDrawable(db: Queryable): Promise<{ live: number; pilot: number }> {
  const inState = (state: 'live' | 'pilot') => db.$count(items, eq(items.state, state))
  return { live: await inState('live'), pilot: await inState('pilot') }
}
