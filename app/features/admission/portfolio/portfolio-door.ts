const DAY_MS = 86_400_000

/** As long as attempts are counted by default: a second look is worth two examiners' time when there is new work to show. */
export const PORTFOLIO_REST_MS = 180 * DAY_MS
/** Taking one back costs nothing, so sending is what is counted. */
const PORTFOLIOS_IN_REST = 3

export type PastPortfolio = {
  state: 'open' | 'admitted' | 'declined' | 'withdrawn'
  createdAt: number
  decidedAt: number | null
}

export type Applicant = {
  isMember: boolean
  emailConfirmed: boolean
  /** A sitting under way. */
  sitting: boolean
  attemptsUsed: boolean
  /** No form of items this person has not met can be drawn on any track. */
  allSeen: boolean
}

export type PortfolioDoor =
  | { open: true }
  | { open: false; why: 'member' | 'unconfirmed' | 'sitting' | 'notYet' | 'waiting' }
  | { open: false; why: 'declined' | 'tooMany'; opensAt: number }

/** Whether a portfolio can be sent now, and if not, why and from when. `past` in any order. */
export function portfolioDoor(who: Applicant, past: readonly PastPortfolio[], now: number): PortfolioDoor {
  if (who.isMember) return { open: false, why: 'member' }
  if (past.some(({ state }) => state === 'open')) return { open: false, why: 'waiting' }
  if (!who.emailConfirmed) return { open: false, why: 'unconfirmed' }
  if (who.sitting) return { open: false, why: 'sitting' }
  const declinedAt = Math.max(0, ...past.filter(({ state }) => state === 'declined').map((one) => one.decidedAt ?? 0))
  if (declinedAt > 0 && mayApplyAgainAt(declinedAt) > now)
    return { open: false, why: 'declined', opensAt: mayApplyAgainAt(declinedAt) }
  const sent = past.map(({ createdAt }) => createdAt).sort((a, b) => b - a)[PORTFOLIOS_IN_REST - 1]
  if (sent !== undefined && sent + PORTFOLIO_REST_MS > now)
    return { open: false, why: 'tooMany', opensAt: sent + PORTFOLIO_REST_MS }
  return who.attemptsUsed || who.allSeen ? { open: true } : { open: false, why: 'notYet' }
}

export const mayApplyAgainAt = (declinedAt: number) => declinedAt + PORTFOLIO_REST_MS
