import { listHolders } from '#app/features/accounts/grant-holders.server.ts'
import { listSuspended } from '#app/features/review/sanctions/list-suspended.server.ts'
import type { Context } from '#app/platform/context.server.ts'
import type { Queryable, Transaction } from '#db/client.server.ts'

/** Who may agree that a rule rejects: the other moderators; where there is none a lead, then an admin. */
export async function listSeconders(
  ctx: Pick<Context, 'now'>,
  db: Queryable | Transaction,
  proposedBy: string,
): Promise<string[]> {
  const holders = await listHolders(ctx, db, ['moderator', 'lead', 'admin'])
  const ids = holders.map(({ id }) => id)
  const away = await listSuspended(db, ids, ctx.now())
  const others = holders.filter(({ id }) => id !== proposedBy && !away.has(id))
  for (const wanted of ['moderator', 'lead', 'admin'] as const) {
    const able = others.filter(({ kind, state }) => kind === wanted && (kind !== 'moderator' || state === 'member'))
    if (able.length > 0) return able.map(({ id }) => id)
  }
  return []
}
