import { and, eq, isNotNull, isNull } from 'drizzle-orm'
import { memberWithId } from '#app/features/backlog/people/member-with-mail.server.ts'
import { hashFor } from '#app/features/backlog/people/person-for.server.ts'
import { recountAfter } from '#app/features/backlog/people/recount-after.server.ts'
import { settleCounting } from '#app/features/backlog/people/settle-counting.server.ts'
import { tiePerson } from '#app/features/backlog/people/tie-person.server.ts'
import type { Context } from '#app/platform/context.server.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import type { Transaction } from '#db/client.server.ts'
import { people, personIdentities } from '#db/schema/index.ts'

/** After an account was confirmed, let in, or given or taken a right: who it was outside, and whether it counts. */
export async function settleAccount(tx: Transaction, ctx: Context, accountId: string): Promise<void> {
  const member = await memberWithId(tx, accountId)
  const personId = member && (await findOutsidePerson(tx, hashFor(ctx, 'mail', member.emailKey)))
  if (personId) await tiePerson(tx, ctx, personId, accountId)
  await recountAfter(tx, ctx, await settleCounting(tx, ctx, accountId))
}

export const runSettleAccount = (ctx: Context, { accountId }: Record<string, unknown>): Promise<void> =>
  inTransaction(ctx, (tx) => settleAccount(tx, ctx, String(accountId)))

async function findOutsidePerson(tx: Transaction, hash: string): Promise<string | undefined> {
  const [found] = await tx
    .select({ id: people.id })
    .from(personIdentities)
    .innerJoin(people, eq(people.id, personIdentities.personId))
    .where(
      and(
        ...[eq(personIdentities.channel, 'mail'), eq(personIdentities.hash, hash)],
        ...[isNotNull(personIdentities.verifiedAt), isNull(people.accountId)],
      ),
    )
  return found?.id
}
