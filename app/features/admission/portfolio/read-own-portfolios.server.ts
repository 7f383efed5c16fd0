import { momentInZone } from '#app/features/admission/moment-in-zone.ts'
import { findPortfolioDoor } from '#app/features/admission/portfolio/find-portfolio-door.server.ts'
import { agreedWith } from '#app/features/admission/portfolio/portfolio-decision.ts'
import type { PortfolioDoor } from '#app/features/admission/portfolio/portfolio-door.ts'
import {
  type GivenOpinion,
  listOpinions,
  listOwnPortfolios,
  type Portfolio,
} from '#app/features/admission/portfolio/portfolio-queries.server.ts'
import { findAccount } from '#app/features/admission/sitting/find-standing.server.ts'
import type { Context } from '#app/platform/context.server.ts'
import { AppError } from '#app/platform/errors.ts'

export type OwnPortfolios = Awaited<ReturnType<typeof readOwnPortfolios>>

/** One's own page of portfolios: whether the door is open, and what became of those sent before. */
export async function readOwnPortfolios(ctx: Context) {
  const { actor, db, language } = ctx
  if (actor.kind !== 'account') throw new AppError('not-signed-in', { key: 'refused.visitor' })
  const past = await listOwnPortfolios(db, actor.id)
  const opinions = await listOpinions(
    db,
    past.filter(isDecided).map(({ id }) => id),
  )
  const { timeZone } = await findAccount(ctx, actor.id)
  const inZone = (at: number) => momentInZone(at, language, timeZone)
  return {
    door: toldDoor(await findPortfolioDoor(ctx, db, actor.id, past), inZone),
    attempts: ctx.settings.exam.attempts,
    past: past.map((portfolio) => shown(portfolio, opinions, inZone)),
  }
}

const isDecided = ({ state }: Portfolio) => state === 'admitted' || state === 'declined'

function toldDoor(door: PortfolioDoor, inZone: (at: number) => string) {
  if (door.open) return { why: 'open' as const, opensAt: '' }
  return { why: door.why, opensAt: 'opensAt' in door ? inZone(door.opensAt) : '' }
}

/** What examiners said goes to the applicant without their names, and only what the decision rests on. */
function shown(portfolio: Portfolio, opinions: GivenOpinion[], inZone: (at: number) => string) {
  const { id, state, text, lang, links, createdAt, decidedAt } = portfolio
  const reasons = agreedWith(
    state,
    opinions.filter((opinion) => opinion.portfolioId === id),
  ).map(({ reason }) => reason)
  return {
    ...{ id, state, text, lang, links, reasons },
    sentAt: inZone(createdAt),
    decidedAt: decidedAt === null ? null : inZone(decidedAt),
  }
}
