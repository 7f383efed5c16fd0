import { maySignAlone } from '#app/features/accounts/lone-signature.ts'

export const DECISIONS = ['admit', 'decline'] as const
export type PortfolioDecision = (typeof DECISIONS)[number]
export type Opinion = { examinerId: string; decision: PortfolioDecision; at: number }

/** Who could decide today, by the grant they hold. */
export type Deciders = { examiners: readonly string[]; leads: readonly string[]; admins: readonly string[] }

/** What two opinions say alike; undefined until there are two such. */
export const decisionOf = (opinions: readonly Pick<Opinion, 'decision'>[]): PortfolioDecision | undefined =>
  DECISIONS.find((decision) => opinions.filter((opinion) => opinion.decision === decision).length >= 2)

export const differ = (opinions: readonly Pick<Opinion, 'decision'>[]) =>
  opinions.length >= 2 && decisionOf(opinions) === undefined

/**
 * Who may give the next opinion: another examiner; where there is none, a lead, then an admin.
 * Two that differ are decided by a third examiner, a lead or an admin.
 */
export function nextDeciders(house: Deciders, opinions: readonly Opinion[], applicantId: string): string[] {
  const said = new Set([applicantId, ...opinions.map(({ examinerId }) => examinerId)])
  const others = (ids: readonly string[]) => [...new Set(ids)].filter((id) => !said.has(id))
  const { examiners, leads, admins } = house
  if (differ(opinions)) return others([...examiners, ...leads, ...admins])
  return [examiners, leads, admins].map(others).find((ids) => ids.length > 0) ?? []
}

/** Where nobody else could, one opinion is enough after a day: publicly one signature. */
export function mayDecideAlone(next: readonly string[], opinions: readonly Opinion[], examinerId: string, now: number) {
  const own = opinions.some((opinion) => opinion.examinerId === examinerId)
  return own && maySignAlone(next, lastSaidAt(opinions), now)
}

const lastSaidAt = (opinions: readonly Opinion[]) => Math.max(...opinions.map(({ at }) => at))

/** The opinions that a decision rests on. */
export const agreedWith = <O extends Pick<Opinion, 'decision'>>(state: string, opinions: readonly O[]): O[] =>
  opinions.filter(({ decision }) => state === (decision === 'admit' ? 'admitted' : 'declined'))
