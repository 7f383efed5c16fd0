import type { Context } from '#app/platform/context.server.ts'
import { enqueue } from '#app/platform/jobs.server.ts'
import type { Transaction } from '#db/client.server.ts'

/** What hangs on who somebody is, such as whom a request counts, follows after the commit, or when a right ends. */
export const settleLater = (tx: Transaction, ctx: Context, accountId: string, at = ctx.now()): Promise<void> =>
  enqueue(tx, ctx, 'settle-account', ctx.newId(), { accountId }, at)
