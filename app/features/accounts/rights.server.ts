import { and, eq, gt, isNull, or } from 'drizzle-orm'
import { accountActor } from '#app/features/accounts/account-actor.ts'
import type { Account } from '#app/permissions.ts'
import type { Queryable } from '#db/client.server.ts'
import { type accounts, grants, sanctions } from '#db/schema/index.ts'

type Row = typeof accounts.$inferSelect

/** What an account may do at the moment `at`, by its grants and sanctions. */
export async function readActor(db: Pick<Queryable, 'select'>, account: Row, at: number): Promise<Account> {
  const runs = or(isNull(grants.endsAt), gt(grants.endsAt, at))
  const [held, imposed] = await Promise.all([
    db
      .select()
      .from(grants)
      .where(and(eq(grants.accountId, account.id), runs)),
    db
      .select()
      .from(sanctions)
      .where(and(eq(sanctions.accountId, account.id), isNull(sanctions.liftedAt))),
  ])
  return accountActor(account, held, imposed, at)
}
