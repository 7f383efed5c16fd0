import { isOver } from '#app/features/admission/policy/exam-policy.ts'
import { findOwnAttempt } from '#app/features/admission/sitting/queries.server.ts'
import { serveItem } from '#app/features/admission/sitting/serve-item.server.ts'
import { listSheet } from '#app/features/admission/sitting/served-items.server.ts'
import { ensureCan } from '#app/permissions.ts'
import type { Context } from '#app/platform/context.server.ts'
import { AppError, ensureFound } from '#app/platform/errors.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'

type Place = { attemptId: string; tab: string | null; position: number }

/** Goes to an item from a page that holds no answer to save. `late` and `elsewhere` change nothing. */
export async function openItem(
  ctx: Context,
  { attemptId, tab, position }: Place,
): Promise<'opened' | 'late' | 'elsewhere'> {
  ensureCan(ctx.actor, 'exam.see-own')
  return inTransaction(ctx, async (tx) => {
    const attempt = ensureFound(await findOwnAttempt(tx, ctx.actor, attemptId), 'attempt')
    if (attempt.state !== 'live' || isOver(attempt, ctx.settings.exam.graceMs, ctx.now())) return 'late'
    if (attempt.tab !== null && attempt.tab !== tab) return 'elsewhere'
    const sheet = await listSheet(tx, attempt.id)
    if (!sheet.some((cell) => cell.position === position))
      throw new AppError('bad-request', { key: 'exam.strayAnswer' })
    await serveItem(tx, ctx, attempt.id, position)
    return 'opened'
  })
}
