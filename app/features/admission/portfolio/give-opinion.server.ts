import { listNextDeciders } from '#app/features/admission/portfolio/portfolio-deciders.server.ts'
import {
  decisionOf,
  mayDecideAlone,
  type PortfolioDecision,
} from '#app/features/admission/portfolio/portfolio-decision.ts'
import {
  findPortfolio,
  listOpinions,
  type Portfolio,
} from '#app/features/admission/portfolio/portfolio-queries.server.ts'
import { settlePortfolio } from '#app/features/admission/portfolio/settle-portfolio.server.ts'
import { ensureCan } from '#app/permissions.ts'
import type { Context } from '#app/platform/context.server.ts'
import { AppError, ensureFound } from '#app/platform/errors.ts'
import { recordEvent } from '#app/platform/events.server.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import type { Transaction } from '#db/client.server.ts'
import { portfolioOpinions } from '#db/schema/index.ts'

type Given = { portfolioId: string; decision: PortfolioDecision; reason: string }
type Noted = { outcome: 'noted' | PortfolioDecision }

/** One examiner's word, given without knowing the other's. The second of two equal ones decides. */
export async function giveOpinion(ctx: Context, { portfolioId, decision, reason }: Given): Promise<Noted> {
  ensureCan(ctx.actor, 'bank.read')
  const examinerId = ownId(ctx)
  return inTransaction(ctx, async (tx) => {
    const portfolio = await findSent(tx, portfolioId)
    const opinions = await listOpinions(tx, [portfolioId])
    const own = opinions.find((opinion) => opinion.examinerId === examinerId)
    if (own?.decision === decision) return { outcome: 'noted' }
    if (own) throw new AppError('conflict', { key: 'portfolio.saidAlready' })
    ensureOpen(portfolio)
    const deciders = await listNextDeciders(ctx, tx, portfolio, opinions)
    ensureCan(ctx.actor, 'portfolio.decide', { authorId: portfolio.accountId, deciders })
    await tx.insert(portfolioOpinions).values({ portfolioId, examinerId, decision, reason, at: ctx.now() })
    const given = await listOpinions(tx, [portfolioId])
    const decided = decisionOf(given)
    if (!decided) {
      await recordEvent(tx, ctx, 'portfolio.opinion-given', `portfolio:${portfolioId}`, { portfolioId })
      return { outcome: 'noted' }
    }
    await settlePortfolio(tx, ctx, { portfolio, opinions: given, decision: decided })
    return { outcome: decided }
  })
}

/** Where nobody else could give a second opinion, one's own decides after a day. */
export async function decideAlone(ctx: Context, portfolioId: string): Promise<Noted> {
  ensureCan(ctx.actor, 'bank.read')
  const examinerId = ownId(ctx)
  return inTransaction(ctx, async (tx) => {
    const portfolio = await findSent(tx, portfolioId)
    const opinions = await listOpinions(tx, [portfolioId])
    const own = opinions.find((opinion) => opinion.examinerId === examinerId)
    if (portfolio.state !== 'open' && own) return { outcome: own.decision }
    ensureOpen(portfolio)
    const next = await listNextDeciders(ctx, tx, portfolio, opinions)
    if (!own || !mayDecideAlone(next, opinions, examinerId, ctx.now()))
      throw new AppError('forbidden', { key: 'portfolio.notAlone' })
    await settlePortfolio(tx, ctx, { portfolio, opinions, decision: own.decision })
    return { outcome: own.decision }
  })
}

async function findSent(tx: Transaction, id: string): Promise<Portfolio> {
  const portfolio = ensureFound(await findPortfolio(tx, id), 'portfolio')
  if (portfolio.state === 'withdrawn') throw new AppError('conflict', { key: 'portfolio.takenBack' })
  return portfolio
}

function ensureOpen({ state }: Portfolio) {
  if (state !== 'open') throw new AppError('conflict', { key: 'portfolio.decidedAlready' })
}

function ownId({ actor }: Context): string {
  if (actor.kind !== 'account') throw new AppError('not-signed-in', { key: 'refused.visitor' })
  return actor.id
}
