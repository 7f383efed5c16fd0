import { openQuestion } from '#app/features/backlog/request-history.ts'
import { listTransitions } from '#app/features/backlog/request-queries.server.ts'
import type { Move } from '#app/features/backlog/take-step.server.ts'
import type { Context } from '#app/platform/context.server.ts'
import { enqueue } from '#app/platform/jobs.server.ts'
import type { Transaction } from '#db/client.server.ts'

const DAY = 86_400_000
/** A question that nobody answers does not hold a request up for longer. */
export const QUESTION_MS = 14 * DAY
/** Long enough to have used it. */
const FOLLOW_UP_MS = 30 * DAY

/** What the clock will do about the state that a request has come into. Each job looks first whether it still stands there. */
export async function scheduleFor(
  tx: Transaction,
  ctx: Context,
  { request, to, fields, verdictId }: Move & { verdictId: string | null },
): Promise<void> {
  const at = ctx.now()
  const key = `${request.id}/${request.version}`
  if (to === 'needs_info' && request.state !== 'needs_info') {
    // Out of a merge comes a question that was asked before, and whose days have gone on.
    const askedAt = openQuestion(await listTransitions(tx, request.id))?.at ?? at
    const returnAt = Math.max(at, askedAt + QUESTION_MS)
    await enqueue(tx, ctx, 'return-question', key, { requestId: request.id, askedAt }, returnAt)
  }
  const lastDay = fields.volumeEndsAt ?? request.volumeEndsAt
  if (to === 'volume_test' && lastDay !== null)
    await enqueue(tx, ctx, 'end-volume-count', key, { requestId: request.id }, Math.max(at, lastDay + DAY))
  if (to === 'made' && verdictId)
    await enqueue(tx, ctx, 'ask-whether-solved', verdictId, { verdictId }, at + FOLLOW_UP_MS)
}
