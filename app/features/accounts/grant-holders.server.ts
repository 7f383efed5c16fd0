import { and, eq, gt, inArray, isNull, or } from 'drizzle-orm'
import type { GrantKind } from '#app/permissions.ts'
import type { Context } from '#app/platform/context.server.ts'
import type { Queryable, Transaction } from '#db/client.server.ts'
import { accounts, grants } from '#db/schema/index.ts'

/** Who holds one of these grants today; a person with two of them stands there twice. */
export function listHolders({ now }: Pick<Context, 'now'>, db: Queryable | Transaction, kinds: GrantKind[]) {
  return db
    .selectDistinct({ id: grants.accountId, kind: grants.kind, state: accounts.state })
    .from(grants)
    .innerJoin(accounts, eq(accounts.id, grants.accountId))
    .where(
      and(inArray(grants.kind, kinds), isNull(accounts.deletedAt), or(isNull(grants.endsAt), gt(grants.endsAt, now()))),
    )
}

/** Who stands in where a line has no owner: the leads, then the admins. */
export async function listStandIns(
  ctx: Pick<Context, 'now'>,
  db: Queryable,
): Promise<{ leads: string[]; admins: string[] }> {
  const rows = await listHolders(ctx, db, ['lead', 'admin'])
  const holding = (kind: 'lead' | 'admin') => rows.filter((row) => row.kind === kind).map((row) => row.id)
  return { leads: holding('lead'), admins: holding('admin') }
}
