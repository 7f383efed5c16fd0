import { eq } from 'drizzle-orm'
import { ensureOpenSuggestion } from '#app/features/backlog/agents/settle-suggestions.server.ts'
import { ensureStep } from '#app/features/backlog/prepare-step.server.ts'
import { bouncesIn } from '#app/features/backlog/request-history.ts'
import { findRequest, listThreadIds, listTransitions } from '#app/features/backlog/request-queries.server.ts'
import { hatsFor } from '#app/features/backlog/request-steps.ts'
import { authorOf } from '#app/features/forum/author.ts'
import { ensureCan } from '#app/permissions.ts'
import type { Context } from '#app/platform/context.server.ts'
import { ensureFound } from '#app/platform/errors.ts'
import { recordEvent } from '#app/platform/events.server.ts'
import { writeLog } from '#app/platform/log.server.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import { suggestions } from '#db/schema/index.ts'

type Declined = { no: number; to: string; id: string; why: string }

/** Whoever could take the step may say no to it; the request stays as it is. */
export function declineSuggestion(ctx: Context, { no, to, id, why }: Declined): Promise<void> {
  return inTransaction(ctx, async (tx) => {
    const request = ensureFound(await findRequest(tx, no), 'request')
    const { agent } = await ensureOpenSuggestion(tx, { id, requestId: request.id, to })
    const hats = hatsFor(ensureStep(ctx, request.state, to), bouncesIn(await listTransitions(tx, request.id)))
    ensureCan(ctx.actor, 'request.step', { hats, pmId: request.pmId, engineerId: request.engineerId })
    const settled = { settledAt: ctx.now(), settledBy: authorOf(ctx.actor).id, settledWhy: why }
    await tx
      .update(suggestions)
      .set({ outcome: 'declined', ...settled })
      .where(eq(suggestions.id, id))
    const [subject, threadIds] = [`request:${request.id}`, await listThreadIds(tx, request.id)]
    await recordEvent(tx, ctx, 'suggestion.declined', subject, { suggestionId: id, requestId: request.id, threadIds })
    await writeLog(tx, ctx, { act: 'suggestion.declined', subject, reason: why, details: { agent, to } })
  })
}
