import { eq } from 'drizzle-orm'
import { isOver } from '#app/features/admission/policy/exam-policy.ts'
import { recordAttemptEvent } from '#app/features/admission/sitting/attempt-events.server.ts'
import { findOwnAttempt } from '#app/features/admission/sitting/queries.server.ts'
import { serveItem } from '#app/features/admission/sitting/serve-item.server.ts'
import { listSheet } from '#app/features/admission/sitting/served-items.server.ts'
import type { Started } from '#app/features/admission/sitting/start-attempt.server.ts'
import { newTab } from '#app/features/admission/sitting/store-form.server.ts'
import { ensureCan } from '#app/permissions.ts'
import type { Context } from '#app/platform/context.server.ts'
import { ensureFound } from '#app/platform/errors.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import { attempts } from '#db/schema/index.ts'

/** This tab takes over: an older one is told that the sitting goes on elsewhere. The clock has not stopped. */
export async function resumeAttempt(ctx: Context, attemptId: string): Promise<Started> {
  ensureCan(ctx.actor, 'exam.see-own')
  return inTransaction(ctx, async (tx) => {
    const attempt = ensureFound(await findOwnAttempt(tx, ctx.actor, attemptId), 'attempt')
    const served = (await listSheet(tx, attempt.id)).filter((cell) => cell.served)
    const position = (served.find((cell) => !cell.answered) ?? served.at(-1))?.position ?? 1
    if (attempt.state !== 'live' || isOver(attempt, ctx.settings.exam.graceMs, ctx.now()))
      return { attemptId, tab: attempt.tab, position }
    const tab = newTab()
    await tx.update(attempts).set({ tab }).where(eq(attempts.id, attempt.id))
    await recordAttemptEvent(tx, ctx, attempt.id, 'resume')
    await serveItem(tx, ctx, attempt.id, position)
    return { attemptId, tab, position }
  })
}
