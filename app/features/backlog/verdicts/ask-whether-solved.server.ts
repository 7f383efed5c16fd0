import { and, eq, isNull } from 'drizzle-orm'
import { findRequestById, findStandingVerdict } from '#app/features/backlog/request-queries.server.ts'
import type { Context } from '#app/platform/context.server.ts'
import { recordEvent } from '#app/platform/events.server.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import { verdicts } from '#db/schema/index.ts'

/** A month after something was made, everyone who had asked is asked once whether it solves their need. */
export async function askWhetherSolved(ctx: Context, { verdictId }: Record<string, unknown>): Promise<void> {
  await inTransaction(ctx, async (tx) => {
    const unasked = and(eq(verdicts.id, String(verdictId)), isNull(verdicts.followedUpAt))
    const [verdict] = await tx.select().from(verdicts).where(unasked)
    const request = verdict && (await findRequestById(tx, verdict.requestId))
    if (request?.state !== 'made' || (await findStandingVerdict(tx, request.id))?.id !== verdict?.id) return
    await tx.update(verdicts).set({ followedUpAt: ctx.now() }).where(unasked)
    const { id: requestId, no: requestNo, title } = request
    await recordEvent(tx, ctx, 'request.follow-up-due', `request:${requestId}`, { requestId, requestNo, title })
  })
}
