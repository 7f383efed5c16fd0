import { and, eq, gt, inArray, isNull, or } from 'drizzle-orm'
import type { Context } from '#app/platform/context.server.ts'
import type { Queryable } from '#db/client.server.ts'
import { accounts, grants } from '#db/schema/index.ts'

/** Who stands in where a line has no owner: the leads, then the admins. */
export async function listStandIns(
  { now }: Pick<Context, 'now'>,
  db: Queryable,
): Promise<{ leads: string[]; admins: string[] }> {
  const rows = await db
    .selectDistinct({ id: grants.accountId, kind: grants.kind })
    .from(grants)
    .innerJoin(accounts, eq(accounts.id, grants.accountId))
    .where(
      and(
        inArray(grants.kind, ['lead', 'admin']),
        isNull(accounts.deletedAt),
        or(isNull(grants.endsAt), gt(grants.endsAt, now())),
      ),
    )
  const holding = (kind: 'lead' | 'admin') => rows.filter((row) => row.kind === kind).map((row) => row.id)
  return { leads: holding('lead'), admins: holding('admin') }
}
