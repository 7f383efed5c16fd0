import { eq } from 'drizzle-orm'
import { storeOverride } from '#app/features/admission/overrides/store-override.server.ts'
import type { PortfolioDecision } from '#app/features/admission/portfolio/portfolio-decision.ts'
import { mayApplyAgainAt } from '#app/features/admission/portfolio/portfolio-door.ts'
import type { GivenOpinion, Portfolio } from '#app/features/admission/portfolio/portfolio-queries.server.ts'
import { openDoor } from '#app/features/admission/welcome/admit-member.server.ts'
import type { Context } from '#app/platform/context.server.ts'
import { recordEvent } from '#app/platform/events.server.ts'
import { writeLog } from '#app/platform/log.server.ts'
import type { Transaction } from '#db/client.server.ts'
import { portfolios } from '#db/schema/index.ts'

type Settled = { portfolio: Portfolio; opinions: GivenOpinion[]; decision: PortfolioDecision }

/** Ends the wait: with the door open, or with the reasons and the day of the next chance. */
export async function settlePortfolio(tx: Transaction, ctx: Context, { portfolio, opinions, decision }: Settled) {
  const { id, accountId } = portfolio
  const agreed = opinions.filter((opinion) => opinion.decision === decision)
  const reasons = agreed.map(({ reason }) => reason)
  const oneSignature = agreed.length < 2
  const state = decision === 'admit' ? ('admitted' as const) : ('declined' as const)
  await tx.update(portfolios).set({ state, decidedAt: ctx.now() }).where(eq(portfolios.id, id))
  if (decision === 'admit') await admit(tx, ctx, portfolio, { reason: reasons.join('\n\n'), oneSignature })
  else await decline(tx, ctx, portfolio, { reasons, oneSignature })
  await recordEvent(tx, ctx, 'portfolio.decided', `portfolio:${id}`, { accountId, state })
}

type Agreed = { oneSignature: boolean }

async function admit(tx: Transaction, ctx: Context, { id, accountId }: Portfolio, said: Agreed & { reason: string }) {
  if (!(await openDoor(tx, ctx, accountId))) return
  const subject = `account:${accountId}`
  const { reason, oneSignature } = said
  await recordEvent(tx, ctx, 'account.admitted', subject, { accountId, portfolioId: id, reason: 'portfolio' })
  await recordEvent(tx, ctx, 'exam.overridden', subject)
  await storeOverride(tx, ctx, { kind: 'portfolio', accountId, reason, details: { portfolioId: id, oneSignature } })
}

async function decline(
  tx: Transaction,
  ctx: Context,
  { id, accountId }: Portfolio,
  said: Agreed & { reasons: string[] },
) {
  const againAt = mayApplyAgainAt(ctx.now())
  await recordEvent(tx, ctx, 'portfolio.declined', `portfolio:${id}`, { accountId, againAt, ...said })
  await writeLog(tx, ctx, {
    act: 'portfolio.declined',
    subject: `portfolio:${id}`,
    reason: said.reasons.join('\n\n'),
    details: { accountId, oneSignature: said.oneSignature },
  })
}
