import { recountAfter } from '#app/features/backlog/people/recount-after.server.ts'
import { settleCounting } from '#app/features/backlog/people/settle-counting.server.ts'
import type { Context } from '#app/platform/context.server.ts'
import type { Transaction } from '#db/client.server.ts'
import { leftOut } from '#db/schema/index.ts'

type LeftOut = { requestId: string; accountId: string; why: 'sample' | 'tester' }

/** Who tests a request or was sent a sample of it no longer counts for it, before and after. */
export async function leaveOut(tx: Transaction, ctx: Context, { requestId, accountId, why }: LeftOut): Promise<void> {
  await tx.insert(leftOut).values({ requestId, accountId, why, since: ctx.now() }).onConflictDoNothing()
  await recountAfter(tx, ctx, await settleCounting(tx, ctx, accountId, [requestId]))
}
