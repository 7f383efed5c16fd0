import { and, desc, eq, gt, isNull } from 'drizzle-orm'
import type { Context } from '#app/platform/context.server.ts'
import { ensureFound } from '#app/platform/errors.ts'
import type { Queryable } from '#db/client.server.ts'
import { accounts, lineFollows, sessions } from '#db/schema/index.ts'

/** The row of whoever acts. */
export async function findOwnAccount({ db, actor }: Context): Promise<typeof accounts.$inferSelect> {
  const ownId = actor.kind === 'account' ? actor.id : ''
  const [account] = await db
    .select()
    .from(accounts)
    .where(and(eq(accounts.id, ownId), isNull(accounts.deletedAt)))
  return ensureFound(account, 'account')
}

export async function listFollowedLineIds(db: Queryable, accountId: string): Promise<string[]> {
  const rows = await db.select({ id: lineFollows.lineId }).from(lineFollows).where(eq(lineFollows.accountId, accountId))
  return rows.map((row) => row.id)
}

/** Newest first. */
export function listSessions(db: Queryable, accountId: string, at: number) {
  const { id, device, createdAt, expiresAt } = sessions
  return db
    .select({ id, device, createdAt, expiresAt })
    .from(sessions)
    .where(and(eq(sessions.accountId, accountId), gt(sessions.expiresAt, at)))
    .orderBy(desc(sessions.createdAt))
    .limit(50)
}
