import { eq } from 'drizzle-orm'
import { listNextDeciders } from '#app/features/admission/portfolio/portfolio-deciders.server.ts'
import { agreedWith, differ, mayDecideAlone } from '#app/features/admission/portfolio/portfolio-decision.ts'
import { findPortfolio, listOpinions } from '#app/features/admission/portfolio/portfolio-queries.server.ts'
import { listPastAttempts } from '#app/features/admission/sitting/queries.server.ts'
import { can } from '#app/permissions.ts'
import type { Context } from '#app/platform/context.server.ts'
import { AppError, ensureFound } from '#app/platform/errors.ts'
import { accounts } from '#db/schema/index.ts'

export type ReadPortfolio = Awaited<ReturnType<typeof readPortfolio>>

/** For who decides. What others said of it shows once one has said one's own, or all is decided. */
export async function readPortfolio(ctx: Context, id: string) {
  const { actor, db } = ctx
  if (actor.kind !== 'account') throw new AppError('not-signed-in', { key: 'refused.visitor' })
  const portfolio = ensureFound(await findPortfolio(db, id), 'portfolio')
  if (portfolio.state === 'withdrawn') throw new AppError('not-found', { key: 'missing.portfolio' })
  const opinions = await listOpinions(db, [id])
  const isOpen = portfolio.state === 'open'
  const said = opinions.some(({ examinerId }) => examinerId === actor.id)
  const deciders = isOpen ? await listNextDeciders(ctx, db, portfolio, opinions) : []
  const { text, links, lang, state, createdAt, decidedAt } = portfolio
  return {
    ...{ id, text, links, lang, state, createdAt, decidedAt },
    applicant: await findApplicant(ctx, portfolio.accountId),
    opinions: said || !isOpen ? opinions.map(({ by, decision, reason, at }) => ({ by, decision, reason, at })) : [],
    given: opinions.length,
    differ: differ(opinions),
    mine: portfolio.accountId === actor.id,
    said,
    may: can(actor, 'portfolio.decide', { authorId: portfolio.accountId, deciders }),
    mayAlone: isOpen && mayDecideAlone(deciders, opinions, actor.id, ctx.now()),
    /** Nobody else could, and a day has not gone by. */
    aloneLater: isOpen && said && deciders.length === 0,
    oneSignature: !isOpen && agreedWith(state, opinions).length < 2,
  }
}

async function findApplicant({ db }: Context, accountId: string) {
  const { handle, works, createdAt } = accounts
  const [row] = await db.select({ handle, works, joinedAt: createdAt }).from(accounts).where(eq(accounts.id, accountId))
  const attempts = await listPastAttempts(db, accountId)
  return { ...ensureFound(row, 'account'), failed: attempts.filter(({ state }) => state === 'failed').length }
}
