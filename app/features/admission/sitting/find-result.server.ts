import { TOPICS, type Topic } from '#app/features/admission/blueprint.ts'
import { momentInZone } from '#app/features/admission/moment-in-zone.ts'
import { isOver, nextTryAt, waitBeforeStart } from '#app/features/admission/policy/exam-policy.ts'
import { findAccount } from '#app/features/admission/sitting/find-standing.server.ts'
import type { Band } from '#app/features/admission/sitting/grade-form.ts'
import { countScored } from '#app/features/admission/sitting/graded-answers.server.ts'
import {
  type Attempt,
  findFirstGrade,
  findOwnAttempt,
  listPastAttempts,
} from '#app/features/admission/sitting/queries.server.ts'
import { type StudyTopics, studyTopics } from '#app/features/admission/study/study-topics.ts'
import type { Context } from '#app/platform/context.server.ts'
import { ensureFound } from '#app/platform/errors.ts'

export type FinishedResult = {
  kind: 'passed' | 'failed' | 'voided'
  score: number
  length: number
  cut: number
  topics: [Topic, Band][]
  study: StudyTopics
  byDeadline: boolean
  /** Came in, or passed again, after this sitting: there is no next try to speak of. */
  insideSince: boolean
  next: string | null
  /** No attempt is left for now. */
  usedUp: boolean
  /** What was told first, where a question was voided since. */
  before: { score: number; state: 'passed' | 'failed' } | null
}
export type Result = FinishedResult | { kind: 'over' } | { kind: 'live' }

/** Score, pass mark and a band for each topic; never which items were wrong. A GET finishes nothing: `over` waits for that. */
export async function findResult(ctx: Context, attemptId: string): Promise<Result> {
  const attempt = ensureFound(await findOwnAttempt(ctx.db, ctx.actor, attemptId), 'attempt')
  const { state, score, cut, bands, finishedBy } = attempt
  if (state === 'live') {
    return isOver(attempt, ctx.settings.exam.graceMs, ctx.now()) ? { kind: 'over' } : { kind: 'live' }
  }
  return {
    kind: state,
    score: score ?? 0,
    length: await countScored(ctx.db, attemptId),
    cut,
    topics: TOPICS.flatMap((topic) => (bands?.[topic] ? [[topic, bands[topic]] as [Topic, Band]] : [])),
    study: studyTopics(bands),
    byDeadline: finishedBy === 'deadline',
    ...(state === 'passed' ? { insideSince: true, ...NO_NEXT } : await nextTry(ctx, attempt)),
    before: attempt.rescoredAt === null ? null : ((await findFirstGrade(ctx.db, attemptId)) ?? null),
  }
}

const NO_NEXT = { next: null, usedUp: false }

async function nextTry(ctx: Context, { accountId, startedAt }: Attempt) {
  const { timeZone, admittedAt, passedAgainAt } = await findAccount(ctx, accountId)
  const insideSince = Math.max(admittedAt ?? 0, passedAgainAt ?? 0) > startedAt
  if (insideSince) return { insideSince, ...NO_NEXT }
  const past = await listPastAttempts(ctx.db, accountId)
  const at = nextTryAt(past, ctx.settings.exam)
  if (at === undefined || at <= ctx.now()) return { insideSince, ...NO_NEXT }
  const wait = waitBeforeStart(past, ctx.settings.exam, ctx.now())
  return { insideSince, next: momentInZone(at, ctx.language, timeZone), usedUp: wait?.why === 'attemptsUsed' }
}
