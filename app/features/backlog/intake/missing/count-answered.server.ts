import { sql } from 'drizzle-orm'
import { findRequest } from '#app/features/backlog/request-queries.server.ts'
import { ensureCan } from '#app/permissions.ts'
import type { Context } from '#app/platform/context.server.ts'
import { ensureFound } from '#app/platform/errors.ts'
import { countTowardsAddressLimit } from '#app/platform/rate-limit.server.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import { missingAnswered } from '#db/schema/index.ts'

/** Somebody needed no form: the answer was there. Counted by day, without knowing who. */
export async function countAnswered(ctx: Context, requestNo: number): Promise<void> {
  ensureCan(ctx.actor, 'missing.tell')
  await countTowardsAddressLimit(ctx, 'missing-answered', ctx.settings.inbox.notesPerAddress)
  await inTransaction(ctx, async (tx) => {
    const request = ensureFound(await findRequest(tx, requestNo), 'request')
    const row = { requestId: request.id, day: new Date(ctx.now()).toISOString().slice(0, 10), count: 1 }
    await tx
      .insert(missingAnswered)
      .values(row)
      .onConflictDoUpdate({
        target: [missingAnswered.requestId, missingAnswered.day],
        set: { count: sql`${missingAnswered.count} + 1` },
      })
  })
}
