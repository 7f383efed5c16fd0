import { momentInZone } from '#app/features/admission/moment-in-zone.ts'
import { isOver } from '#app/features/admission/policy/exam-policy.ts'
import { findAccount } from '#app/features/admission/sitting/find-standing.server.ts'
import { findOwnAttempt } from '#app/features/admission/sitting/queries.server.ts'
import {
  findServedPicture,
  findServedQuestion,
  listSheet,
} from '#app/features/admission/sitting/served-items.server.ts'
import type { Context } from '#app/platform/context.server.ts'
import { ensureFound } from '#app/platform/errors.ts'

/** Of a sitting under way, as the tab that asks may see it. `elsewhere`: another tab has it. */
export async function findSitting(ctx: Context, attemptId: string, tab: string | null) {
  const attempt = ensureFound(await findOwnAttempt(ctx.db, ctx.actor, attemptId), 'attempt')
  if (attempt.state !== 'live' || isOver(attempt, ctx.settings.exam.graceMs, ctx.now()))
    return { kind: 'over' } as const
  if (attempt.tab !== null && attempt.tab !== tab) return { kind: 'elsewhere' } as const
  const { deadlineAt, allowedSeconds, accountId, lang } = attempt
  const sheet = await listSheet(ctx.db, attempt.id)
  const { timeZone } = await findAccount(ctx, accountId)
  const deadline = momentInZone(deadlineAt, ctx.language, timeZone)
  const lastServed = sheet.findLast((cell) => cell.served)?.position ?? 1
  return {
    kind: 'live',
    attemptId,
    tab,
    lang,
    sheet,
    lastServed,
    deadlineAt,
    deadline,
    allowedSeconds,
    now: ctx.now(),
  } as const
}

export type LiveSitting = Extract<Awaited<ReturnType<typeof findSitting>>, { kind: 'live' }>

/** One item of it. Undefined where it has not been served: a GET shows served items alone. */
export async function findQuestion(ctx: Context, sitting: LiveSitting, position: number) {
  return isPlace(position) ? findServedQuestion(ctx.db, sitting.attemptId, position) : undefined
}

export type Question = NonNullable<Awaited<ReturnType<typeof findServedQuestion>>>

/** The picture of a served item, as long as the sitting lasts. */
export async function findShownPicture(ctx: Context, attemptId: string, position: number): Promise<Buffer> {
  const attempt = ensureFound(await findOwnAttempt(ctx.db, ctx.actor, attemptId), 'attempt')
  const isLive = attempt.state === 'live' && !isOver(attempt, ctx.settings.exam.graceMs, ctx.now())
  return ensureFound(
    isLive && isPlace(position) ? await findServedPicture(ctx.db, attempt.id, position) : undefined,
    'photo',
  )
}

// The database takes what is no number for some number.
const isPlace = (position: number) => Number.isSafeInteger(position)
