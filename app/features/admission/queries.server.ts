import { and, asc, eq } from 'drizzle-orm'
import type { Topic } from '#app/features/admission/blueprint.ts'
import type { PastAttempt } from '#app/features/admission/exam-policy.ts'
import type { Answer } from '#app/features/admission/grade-form.ts'
import type { Actor } from '#app/permissions.ts'
import type { Queryable, Transaction } from '#db/client.server.ts'
import { attemptItems, attempts, items, itemVersions } from '#db/schema/index.ts'

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
export function listPastAttempts(db: Queryable | Transaction, accountId: string): Promise<PastAttempt[]> {
  return db
    .select({ state: attempts.state, firstServedAt: attempts.firstServedAt, finishedAt: attempts.finishedAt })
    .from(attempts)
    .where(eq(attempts.accountId, accountId))
    .orderBy(asc(attempts.startedAt))
}

/** With the keys, so for grading alone: nothing of this is ever sent. */
export async function listAnswers(tx: Transaction, attemptId: string): Promise<(Answer & { position: number })[]> {
  const rows = await tx
    .select({
      position: attemptItems.position,
      topic: items.topic,
      chosen: attemptItems.chosen,
      shown: attemptItems.options,
      options: itemVersions.options,
    })
    .from(attemptItems)
    .innerJoin(items, eq(items.id, attemptItems.itemId))
    .innerJoin(itemVersions, eq(itemVersions.id, attemptItems.itemVersionId))
    .where(eq(attemptItems.attemptId, attemptId))
    .orderBy(asc(attemptItems.position))
  return rows.map((row) => ({ ...row, topic: row.topic as Topic }))
}
