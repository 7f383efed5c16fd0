import { openQuestion } from '#app/features/backlog/request-history.ts'
import { findRequestById, listTransitions } from '#app/features/backlog/request-queries.server.ts'
import { stepRequest } from '#app/features/backlog/step-request.server.ts'
import type { Context } from '#app/platform/context.server.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'

/** Kept in the history, which staff of both languages read. */
const NO_REPLY = 'No reply in 14 days · 14 天没有回复'

/** A question that nobody answered in time leads back to where it was asked. */
export async function returnQuestion(ctx: Context, { requestId, askedAt }: Record<string, unknown>): Promise<void> {
  await inTransaction(ctx, async (tx) => {
    const request = await findRequestById(tx, String(requestId))
    if (request?.state !== 'needs_info') return
    const question = openQuestion(await listTransitions(tx, request.id))
    if (question?.at !== askedAt) return
    await stepRequest(tx, ctx, { no: request.no, to: 'back', fields: { why: NO_REPLY } })
  })
}
