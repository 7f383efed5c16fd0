import { and, eq, gt, isNull, lte, or } from 'drizzle-orm'
import { accountActor } from '#app/features/accounts/account-actor.ts'
import type { Account } from '#app/permissions.ts'
import type { Queryable } from '#db/client.server.ts'
import { type accounts, covers, grants, sanctions } from '#db/schema/index.ts'

type Row = typeof accounts.$inferSelect

/** What an account may do at the moment `at`, by its grants and sanctions. */
export async function readActor(db: Pick<Queryable, 'select'>, account: Row, at: number): Promise<Account> {
  const runs = or(isNull(grants.endsAt), gt(grants.endsAt, at))
  const [held, imposed, covered] = await Promise.all([
    db
      .select()
      .from(grants)
      .where(and(eq(grants.accountId, account.id), runs)),
    db
      .select()
      .from(sanctions)
      .where(and(eq(sanctions.accountId, account.id), isNull(sanctions.liftedAt))),
    listCovered(db, account.id, at),
  ])
  return accountActor(account, held, imposed, at, covered)
}

/** For whom this person stands in. */
export async function listCovered(db: Pick<Queryable, 'select'>, accountId: string, at: number): Promise<string[]> {
  const rows = await db
    .select({ ownerId: covers.ownerId })
    .from(covers)
    .where(and(eq(covers.coverId, accountId), gt(covers.until, at), lte(covers.from, at), isNull(covers.endedAt)))
  return rows.map(({ ownerId }) => ownerId)
}
