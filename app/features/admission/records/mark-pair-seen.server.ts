import { and, eq } from 'drizzle-orm'
import { ensureCan } from '#app/permissions.ts'
import type { Context } from '#app/platform/context.server.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import { similarSittings } from '#db/schema/index.ts'

/** Somebody has looked at two sittings that resemble each other; what follows, if anything, is decided elsewhere. */
export async function markPairSeen(ctx: Context, { firstId, secondId }: { firstId: string; secondId: string }) {
  ensureCan(ctx.actor, 'exam.override')
  const seenBy = ctx.actor.kind === 'account' ? ctx.actor.id : null
  const pair = and(eq(similarSittings.firstId, firstId), eq(similarSittings.secondId, secondId))
  await inTransaction(ctx, (tx) => tx.update(similarSittings).set({ seen: true, seenBy }).where(pair))
}
