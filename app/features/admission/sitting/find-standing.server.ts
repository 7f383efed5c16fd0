import { eq } from 'drizzle-orm'
import { momentInZone } from '#app/features/admission/moment-in-zone.ts'
import { isOver, passAgainAt, type Wait, waitBeforeStart } from '#app/features/admission/policy/exam-policy.ts'
import { findLastFinished, findLiveAttempt, listPastAttempts } from '#app/features/admission/sitting/queries.server.ts'
import { type StudyTopics, studyTopics } from '#app/features/admission/study/study-topics.ts'
import type { Account } from '#app/permissions.ts'
import type { Context } from '#app/platform/context.server.ts'
import { ensureFound } from '#app/platform/errors.ts'
import { accounts } from '#db/schema/index.ts'

/** How the exam stands for whoever opens its page. Moments are told in the person's own zone. */
export type Standing =
  | { kind: 'visitor' | 'suspended' }
  | ({ lastId?: string } & (
      | { kind: 'unconfirmed' }
      | { kind: 'member'; again: string }
      | { kind: 'ready'; again: boolean }
      | { kind: 'live'; attemptId: string; deadline: string }
      | { kind: 'over'; attemptId: string }
      | { kind: 'wait'; why: Wait['why']; until: string; study: StudyTopics }
    ))

export async function findStanding(ctx: Context): Promise<Standing> {
  const { actor } = ctx
  if (actor.kind !== 'account') return { kind: 'visitor' }
  if (actor.suspended) return { kind: 'suspended' }
  const last = await findLastFinished(ctx.db, actor.id)
  const lastId = last?.id
  if (!actor.emailConfirmed) return { kind: 'unconfirmed', lastId }
  return { ...(await standingOfCandidate(ctx, actor, studyTopics(last?.bands ?? null))), lastId }
}

async function standingOfCandidate(ctx: Context, actor: Account, study: StudyTopics) {
  const now = ctx.now()
  const account = await findAccount(ctx, actor.id)
  const inZone = (at: number) => momentInZone(at, ctx.language, account.timeZone)
  const live = await findLiveAttempt(ctx.db, actor.id)
  if (live && isOver(live, ctx.settings.exam.graceMs, now)) return { kind: 'over', attemptId: live.id } as const
  if (live) return { kind: 'live', attemptId: live.id, deadline: inZone(live.deadlineAt) } as const
  const again = passAgainAt(account, ctx.settings.exam)
  if (again !== undefined && again > now) return { kind: 'member', again: inZone(again) } as const
  const wait = waitBeforeStart(await listPastAttempts(ctx.db, actor.id), ctx.settings.exam, now)
  if (!wait) return { kind: 'ready', again: again !== undefined } as const
  return { kind: 'wait', why: wait.why, until: inZone(wait.until), study } as const
}

export async function findAccount(ctx: Context, accountId: string) {
  const [account] = await ctx.db
    .select({
      timeZone: accounts.timeZone,
      state: accounts.state,
      admittedAt: accounts.admittedAt,
      passedAgainAt: accounts.passedAgainAt,
    })
    .from(accounts)
    .where(eq(accounts.id, accountId))
  return ensureFound(account, 'account')
}
