import { and, asc, desc, eq, isNotNull, ne } from 'drizzle-orm'
import { listFollowedLineIds } from '#app/features/accounts/queries.server.ts'
import type { Topic } from '#app/features/admission/blueprint.ts'
import type { PastAttempt } from '#app/features/admission/exam-policy.ts'
import type { Answer } from '#app/features/admission/grade-form.ts'
import type { Actor } from '#app/permissions.ts'
import type { Queryable, Transaction } from '#db/client.server.ts'
import { accounts, attemptItems, attempts, items, itemVersions } from '#db/schema/index.ts'

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

export async function findLastFinished(db: Queryable, accountId: string) {
  const finished = and(eq(attempts.accountId, accountId), ne(attempts.state, 'live'))
  const [attempt] = await db
    .select({ id: attempts.id })
    .from(attempts)
    .where(finished)
    .orderBy(desc(attempts.startedAt))
    .limit(1)
  return attempt
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

export type SheetCell = { position: number; served: boolean; answered: boolean; flagged: boolean }

export async function listSheet(db: Queryable | Transaction, attemptId: string): Promise<SheetCell[]> {
  const rows = await db
    .select({
      position: attemptItems.position,
      servedAt: attemptItems.servedAt,
      chosen: attemptItems.chosen,
      flagged: attemptItems.flagged,
    })
    .from(attemptItems)
    .where(eq(attemptItems.attemptId, attemptId))
    .orderBy(asc(attemptItems.position))
  return rows.map(({ position, servedAt, chosen, flagged }) => ({
    position,
    served: servedAt !== null,
    answered: chosen !== null,
    flagged,
  }))
}

/** What a candidate sees of an item, and nothing else: its words, and tokens that mean something in this sitting only. */
export async function findServedQuestion(db: Queryable, attemptId: string, position: number) {
  const [row] = await db
    .select({
      stem: itemVersions.stem,
      texts: itemVersions.options,
      shown: attemptItems.options,
      chosen: attemptItems.chosen,
      flagged: attemptItems.flagged,
      sequence: attemptItems.sequence,
    })
    .from(attemptItems)
    .innerJoin(itemVersions, eq(itemVersions.id, attemptItems.itemVersionId))
    .where(
      and(eq(attemptItems.attemptId, attemptId), eq(attemptItems.position, position), isNotNull(attemptItems.servedAt)),
    )
  if (!row) return undefined
  const { stem, texts, shown, chosen, flagged, sequence } = row
  const options = shown.map(({ token, option }) => ({ token, text: texts[option]?.text ?? '' }))
  return { stem, options, chosen, flagged, sequence }
}

/** What the welcome page shows of one's own. */
export async function findWelcome({ db, actor }: { db: Queryable; actor: Actor }) {
  if (actor.kind !== 'account') return { kit: '', followed: [] }
  const [account] = await db.select({ kit: accounts.kit }).from(accounts).where(eq(accounts.id, actor.id))
  return { kit: (account?.kit ?? []).join('\n'), followed: await listFollowedLineIds(db, actor.id) }
}
