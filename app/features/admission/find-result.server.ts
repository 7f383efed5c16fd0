import { TOPICS, type Topic } from '#app/features/admission/blueprint.ts'
import { isOver, nextTryAt } from '#app/features/admission/exam-policy.ts'
import { findAccount } from '#app/features/admission/find-standing.server.ts'
import type { Band } from '#app/features/admission/grade-form.ts'
import { momentInZone } from '#app/features/admission/moment-in-zone.ts'
import { countScored, findOwnAttempt, listPastAttempts } from '#app/features/admission/queries.server.ts'
import type { Context } from '#app/platform/context.server.ts'
import { ensureFound } from '#app/platform/errors.ts'

export type FinishedResult = {
  kind: 'passed' | 'failed' | 'voided'
  score: number
  length: number
  cut: number
  topics: [Topic, Band][]
  byDeadline: boolean
  next: string | null
}
export type Result = FinishedResult | { kind: 'over' } | { kind: 'live' }

/** Score, pass mark and a band for each topic; never which items were wrong. A GET finishes nothing: `over` waits for that. */
export async function findResult(ctx: Context, attemptId: string): Promise<Result> {
  const attempt = ensureFound(await findOwnAttempt(ctx.db, ctx.actor, attemptId), 'attempt')
  const { state, score, cut, bands, finishedBy, accountId } = attempt
  if (state === 'live') {
    return isOver(attempt, ctx.settings.exam.graceMs, ctx.now()) ? { kind: 'over' } : { kind: 'live' }
  }
  const topics = TOPICS.flatMap((topic) => (bands?.[topic] ? [[topic, bands[topic]] as [Topic, Band]] : []))
  const byDeadline = finishedBy === 'deadline'
  return {
    kind: state,
    score: score ?? 0,
    length: await countScored(ctx.db, attemptId),
    cut,
    topics,
    byDeadline,
    next: state === 'passed' ? null : await nextTry(ctx, accountId),
  }
}

async function nextTry(ctx: Context, accountId: string): Promise<string | null> {
  const at = nextTryAt(await listPastAttempts(ctx.db, accountId), ctx.settings.exam)
  if (at === undefined || at <= ctx.now()) return null
  return momentInZone(at, ctx.language, (await findAccount(ctx, accountId)).timeZone)
}
