import { and, asc, eq, inArray, lt } from 'drizzle-orm'
import { storeSheet } from '#app/features/admission/figures/store-sheet.server.ts'
import { hasUsedAttempts, isOver, nextTryAt } from '#app/features/admission/policy/exam-policy.ts'
import { recordAttemptEvent } from '#app/features/admission/sitting/attempt-events.server.ts'
import { gradeForm } from '#app/features/admission/sitting/grade-form.ts'
import { listAnswers } from '#app/features/admission/sitting/graded-answers.server.ts'
import { type Attempt, findOwnAttempt, listPastAttempts } from '#app/features/admission/sitting/queries.server.ts'
import { admitMember } from '#app/features/admission/welcome/admit-member.server.ts'
import { ensureCan } from '#app/permissions.ts'
import type { Context } from '#app/platform/context.server.ts'
import { ensureFound } from '#app/platform/errors.ts'
import { recordEvent } from '#app/platform/events.server.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import type { Transaction } from '#db/client.server.ts'
import { accounts, attemptItems, attempts } from '#db/schema/index.ts'

/** `admitted` names the account that this very call let in. */
type Finished = { outcome: 'finished' | 'elsewhere'; admitted?: string }

/** Final: handing in again finds the same result. What counts are the saved answers. */
export async function finishAttempt(ctx: Context, attemptId: string, tab: string | null): Promise<Finished> {
  ensureCan(ctx.actor, 'exam.see-own')
  return inTransaction(ctx, async (tx) => {
    const attempt = ensureFound(await findOwnAttempt(tx, ctx.actor, attemptId), 'attempt')
    if (attempt.state !== 'live') return { outcome: 'finished' }
    const over = isOver(attempt, ctx.settings.exam.graceMs, ctx.now())
    if (!over && attempt.tab !== tab) return { outcome: 'elsewhere' }
    const state = await finish(tx, ctx, attempt, over ? 'deadline' : 'candidate')
    return state === 'passed' ? { outcome: 'finished', admitted: attempt.accountId } : { outcome: 'finished' }
  })
}

/** Takes no message from the browser: what was saved by the deadline is graded. Returns how many were finished. */
export async function finishOverdueAttempts(ctx: Context): Promise<number> {
  const overdue = await ctx.db
    .select({ id: attempts.id })
    .from(attempts)
    .where(and(eq(attempts.state, 'live'), lt(attempts.deadlineAt, ctx.now() - ctx.settings.exam.graceMs)))
    .orderBy(asc(attempts.deadlineAt))
    .limit(500)
  for (const { id } of overdue) await inTransaction(ctx, (tx) => finishIfOverdue(tx, ctx, id))
  return overdue.length
}

export async function finishIfOverdue(tx: Transaction, ctx: Context, attemptId: string): Promise<void> {
  const [attempt] = await tx.select().from(attempts).where(eq(attempts.id, attemptId))
  if (attempt?.state !== 'live' || !isOver(attempt, ctx.settings.exam.graceMs, ctx.now())) return
  await finish(tx, ctx, attempt, 'deadline')
}

async function finish(tx: Transaction, ctx: Context, attempt: Attempt, by: 'candidate' | 'deadline') {
  const answers = await listAnswers(tx, attempt.id)
  const { score, passed, bands, right } = gradeForm(answers, attempt)
  const state = passed ? ('passed' as const) : ('failed' as const)
  // The sweep may come late; the cool-down runs from the moment the time was up.
  const finishedAt = by === 'deadline' ? attempt.deadlineAt : ctx.now()
  await markAnswers(
    tx,
    attempt.id,
    answers.filter((_, at) => right[at]).map((answer) => answer.position),
  )
  await tx.update(attempts).set({ state, score, bands, finishedAt, finishedBy: by }).where(eq(attempts.id, attempt.id))
  await storeSheet(tx, attempt, answers, passed)
  await recordAttemptEvent(tx, ctx, attempt.id, by === 'candidate' ? 'submit' : 'expire')
  await recordAttemptEvent(tx, ctx, attempt.id, 'grade', { details: { score, cut: attempt.cut, state } })
  if (passed) await admitMember(tx, ctx, attempt.accountId, attempt.id)
  else await tellOfFailure(tx, ctx, attempt, score)
  return state
}

async function markAnswers(tx: Transaction, attemptId: string, right: number[]) {
  const ofAttempt = eq(attemptItems.attemptId, attemptId)
  await tx.update(attemptItems).set({ correct: false }).where(ofAttempt)
  await tx
    .update(attemptItems)
    .set({ correct: true })
    .where(and(ofAttempt, inArray(attemptItems.position, right)))
}

async function tellOfFailure(tx: Transaction, ctx: Context, { id, accountId }: Attempt, score: number) {
  const past = await listPastAttempts(tx, accountId)
  const nextAt = nextTryAt(past, ctx.settings.exam)
  const [account] = await tx.select({ state: accounts.state }).from(accounts).where(eq(accounts.id, accountId))
  const member = account?.state === 'member'
  const attemptsUsed = !member && hasUsedAttempts(past, ctx.settings.exam, ctx.now())
  const told = { accountId, attemptId: id, score, nextAt, attemptsUsed, member }
  await recordEvent(tx, ctx, 'exam.failed', `account:${accountId}`, told)
}
