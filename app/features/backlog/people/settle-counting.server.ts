import { and, eq, ne } from 'drizzle-orm'
import { countsFor } from '#app/features/backlog/counts-for-demand.server.ts'
import type { Context } from '#app/platform/context.server.ts'
import type { Transaction } from '#db/client.server.ts'
import { mentions } from '#db/schema/index.ts'

/** Marks what an account said as counting or not, by what the account is now. Returns the requests it changed. */
export async function settleCounting(
  tx: Transaction,
  ctx: Context,
  accountId: string,
  requestIds?: readonly string[],
): Promise<string[]> {
  const asked = requestIds ?? (await listAskedFor(tx, accountId))
  const counting = await countsFor(tx, accountId, ctx.now())
  const changed: string[] = []
  for (const requestId of asked) {
    const counts = counting(requestId)
    const rows = await tx
      .update(mentions)
      .set({ counts })
      .where(and(eq(mentions.accountId, accountId), eq(mentions.requestId, requestId), ne(mentions.counts, counts)))
      .returning({ id: mentions.id })
    if (rows.length > 0) changed.push(requestId)
  }
  return changed
}

const listAskedFor = async (tx: Transaction, accountId: string) =>
  (await tx.selectDistinct({ id: mentions.requestId }).from(mentions).where(eq(mentions.accountId, accountId))).map(
    (row) => row.id,
  )
