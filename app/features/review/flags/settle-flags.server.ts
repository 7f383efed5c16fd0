import { and, eq, isNull } from 'drizzle-orm'
import type { Context } from '#app/platform/context.server.ts'
import { recordEvent } from '#app/platform/events.server.ts'
import type { Transaction } from '#db/client.server.ts'
import { flags } from '#db/schema/index.ts'

/** Answers everyone who flagged the post, as part of whoever decides so. */
export async function settleFlags(tx: Transaction, ctx: Context, postId: string, agreed: boolean): Promise<void> {
  const settled = agreed ? ('agreed' as const) : ('disagreed' as const)
  const answered = await tx
    .update(flags)
    .set({ settled, settledAt: ctx.now() })
    .where(and(eq(flags.postId, postId), isNull(flags.settledAt)))
    .returning({ id: flags.id, accountId: flags.accountId })
  for (const { id, accountId } of answered)
    await recordEvent(tx, ctx, 'flag.settled', `flag:${id}`, { flagId: id, accountId, postId, settled })
}
