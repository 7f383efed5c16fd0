import { desc, eq } from 'drizzle-orm'
import { asMet, countSeen, findBank, readRevision } from '#app/features/admission/bank/bank.server.ts'
import { blueprintFor, TRACKS } from '#app/features/admission/blueprint.ts'
import { hasUsedAttempts, optionBounds } from '#app/features/admission/policy/exam-policy.ts'
import {
  type PastPortfolio,
  type PortfolioDoor,
  portfolioDoor,
} from '#app/features/admission/portfolio/portfolio-door.ts'
import { drawForm } from '#app/features/admission/sitting/draw-form.ts'
import { findLiveAttempt, listPastAttempts } from '#app/features/admission/sitting/queries.server.ts'
import type { Context } from '#app/platform/context.server.ts'
import { ensureFound } from '#app/platform/errors.ts'
import type { Queryable, Transaction } from '#db/client.server.ts'
import { accounts, attempts } from '#db/schema/index.ts'

/** Whether this person can send a portfolio now. */
export async function findPortfolioDoor(
  ctx: Context,
  db: Queryable | Transaction,
  accountId: string,
  past: readonly PastPortfolio[],
): Promise<PortfolioDoor> {
  const [account] = await db.select().from(accounts).where(eq(accounts.id, accountId))
  const { state, emailConfirmedAt } = ensureFound(account, 'account')
  const attemptsUsed = hasUsedAttempts(await listPastAttempts(db, accountId), ctx.settings.exam, ctx.now())
  const who = {
    isMember: state === 'member',
    emailConfirmed: emailConfirmedAt !== null,
    sitting: (await findLiveAttempt(db, accountId)) !== undefined,
    attemptsUsed,
    allSeen: !attemptsUsed && (await hasMetTooMany(ctx, db, accountId)),
  }
  return portfolioDoor(who, past, ctx.now())
}

/**
 * On no track is there a form of items that this person has not met; a bank too small for anybody is another matter.
 * Whoever sat without pictures last is offered no form that has some.
 */
async function hasMetTooMany(ctx: Context, db: Queryable | Transaction, accountId: string): Promise<boolean> {
  const seen = await countSeen(db, accountId)
  if (seen.size === 0) return false
  const { textOnly = false } = (await findLastAttempt(db, accountId)) ?? {}
  const { revision } = await findBank(db)
  const bank = asMet(await readRevision(db, revision), new Map(), seen)
  const draws = TRACKS.map((track) => {
    const blueprint = blueprintFor(track, ctx.settings.exam.length)
    return drawForm(bank, { blueprint, pilots: 0, textOnly, options: optionBounds(ctx.settings.exam) }, '')
  })
  return draws.every((draw) => 'lacking' in draw) && draws.some((draw) => 'why' in draw && draw.why === 'seen')
}

async function findLastAttempt(db: Queryable | Transaction, accountId: string) {
  const [last] = await db
    .select({ textOnly: attempts.textOnly })
    .from(attempts)
    .where(eq(attempts.accountId, accountId))
    .orderBy(desc(attempts.startedAt))
    .limit(1)
  return last
}
