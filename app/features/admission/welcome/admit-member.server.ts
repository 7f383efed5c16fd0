import { and, eq, isNull, lte } from 'drizzle-orm'
import { settleLater } from '#app/features/accounts/settle-later.server.ts'
import type { Context } from '#app/platform/context.server.ts'
import { recordEvent } from '#app/platform/events.server.ts'
import { writeLog } from '#app/platform/log.server.ts'
import type { Transaction } from '#db/client.server.ts'
import { accounts, attempts, portfolios } from '#db/schema/index.ts'

const DAY_MS = 86_400_000

/**
 * A pass is bound to the account that sat the exam and opens the door at once; there is no code to hand on. For who was
 * inside when the sitting began it is a second pass, told beside the name. False for who is inside already, or gone.
 */
export async function admitMember(
  tx: Transaction,
  ctx: Context,
  accountId: string,
  attemptId: string,
): Promise<boolean> {
  const subject = `account:${accountId}`
  if (!(await openDoor(tx, ctx, accountId))) {
    if (await notePassedAgain(tx, ctx, accountId, attemptId))
      await recordEvent(tx, ctx, 'account.changed', subject, { accountId })
    return false
  }
  await recordEvent(tx, ctx, 'account.admitted', subject, { accountId, attemptId })
  await writeLog(tx, ctx, { act: 'account.admitted', subject, reason: 'passed the exam', details: { attemptId } })
  return true
}

async function notePassedAgain(tx: Transaction, ctx: Context, accountId: string, attemptId: string): Promise<boolean> {
  const begun = tx.select({ at: attempts.startedAt }).from(attempts).where(eq(attempts.id, attemptId))
  const noted = await tx
    .update(accounts)
    .set({ passedAgainAt: ctx.now() })
    .where(and(eq(accounts.id, accountId), isNull(accounts.deletedAt), lte(accounts.admittedAt, begun)))
    .returning({ id: accounts.id })
  return noted.length > 0
}

/** Whoever comes in is a newcomer first. False for who is inside already, or gone. */
export async function openDoor(tx: Transaction, ctx: Context, accountId: string): Promise<boolean> {
  const admittedAt = ctx.now()
  const newcomerUntil = admittedAt + ctx.settings.newcomerDays * DAY_MS
  const admitted = await tx
    .update(accounts)
    .set({ state: 'member', admittedAt, newcomerUntil })
    .where(and(eq(accounts.id, accountId), eq(accounts.state, 'applicant'), isNull(accounts.deletedAt)))
    .returning({ id: accounts.id })
  // Who is inside needs no second way in.
  const waiting = and(eq(portfolios.accountId, accountId), eq(portfolios.state, 'open'))
  await tx.update(portfolios).set({ state: 'withdrawn', decidedAt: admittedAt }).where(waiting)
  if (admitted.length > 0) await settleLater(tx, ctx, accountId)
  return admitted.length > 0
}
