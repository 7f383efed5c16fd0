import { differ } from '#app/features/admission/portfolio/portfolio-decision.ts'
import {
  LISTED_STATES,
  type ListedState,
  listOpinions,
  listPortfolios,
} from '#app/features/admission/portfolio/portfolio-queries.server.ts'
import type { Context } from '#app/platform/context.server.ts'

export type PortfolioList = Awaited<ReturnType<typeof readPortfolios>>

/** The examiners' list; how far each has come, but not what was said of it. */
export async function readPortfolios({ db, actor }: Context, search: URLSearchParams) {
  const state = stateIn(search.get('state'))
  const { rows, next } = await listPortfolios(db, state, Number(search.get('after')) || undefined)
  const opinions = await listOpinions(
    db,
    rows.map(({ id }) => id),
  )
  const ownId = actor.kind === 'account' ? actor.id : ''
  return {
    state,
    next,
    portfolios: rows.map((row) => {
      const given = opinions.filter(({ portfolioId }) => portfolioId === row.id)
      const said = given.some(({ examinerId }) => examinerId === ownId)
      return { ...row, given: given.length, differ: differ(given), said }
    }),
  }
}

const stateIn = (word: string | null): ListedState => LISTED_STATES.find((state) => state === word) ?? 'open'
