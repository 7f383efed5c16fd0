import { listHolders } from '#app/features/accounts/grant-holders.server.ts'
import { type Deciders, nextDeciders, type Opinion } from '#app/features/admission/portfolio/portfolio-decision.ts'
import type { Portfolio } from '#app/features/admission/portfolio/portfolio-queries.server.ts'
import type { Context } from '#app/platform/context.server.ts'
import type { Queryable, Transaction } from '#db/client.server.ts'

/** Who may give the next opinion on it, today. */
export async function listNextDeciders(
  ctx: Context,
  db: Queryable | Transaction,
  { accountId }: Portfolio,
  opinions: readonly Opinion[],
): Promise<string[]> {
  return nextDeciders(await listDeciders(ctx, db), opinions, accountId)
}

async function listDeciders(ctx: Context, db: Queryable | Transaction): Promise<Deciders> {
  const holders = await listHolders(ctx, db, ['examiner', 'lead', 'admin'])
  const holding = (kind: string) => holders.filter((holder) => holder.kind === kind)
  const idsOf = (list: typeof holders) => list.map(({ id }) => id)
  return {
    examiners: idsOf(holding('examiner').filter(({ state }) => state === 'member')),
    leads: idsOf(holding('lead')),
    admins: idsOf(holding('admin')),
  }
}
