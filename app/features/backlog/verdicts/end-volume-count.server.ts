import { findRequestById } from '#app/features/backlog/request-queries.server.ts'
import { stepRequest } from '#app/features/backlog/step-request.server.ts'
import type { Context } from '#app/platform/context.server.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'

const DAY = 86_400_000

/** The last day is over: what was counted is frozen, and the request goes back to its owners. */
export async function endVolumeCount(ctx: Context, { requestId }: Record<string, unknown>): Promise<void> {
  await inTransaction(ctx, async (tx) => {
    const request = await findRequestById(tx, String(requestId))
    if (request?.state !== 'volume_test' || (request.volumeEndsAt ?? 0) + DAY > ctx.now()) return
    await stepRequest(tx, ctx, { no: request.no, to: 'grading', fields: {} })
  })
}
