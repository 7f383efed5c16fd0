export const SANCTION_KINDS = ['warn', 'silence', 'suspend'] as const
export type SanctionKind = (typeof SANCTION_KINDS)[number]

/** A warning is read once and over; its line stands on top of every page for so long. */
const WARNING_SHOWN_MS = 7 * 86_400_000

type Imposed = { kind: SanctionKind; givenAt: number; endsAt: number | null; liftedAt: number | null }

export type SanctionState = 'said' | 'runs' | 'ended' | 'lifted'

export function stateOf({ kind, endsAt, liftedAt }: Imposed, at: number): SanctionState {
  if (liftedAt !== null) return 'lifted'
  if (kind === 'warn') return 'said'
  return endsAt === null || endsAt > at ? 'runs' : 'ended'
}

/** What stands on top of every page of this person: the gravest that runs, or a warning of these days. */
export function standingOf<S extends Imposed>(imposed: readonly S[], at: number): S | undefined {
  const standing = imposed.filter((one) => isStanding(one, at))
  return standing.toSorted((a, b) => SANCTION_KINDS.indexOf(b.kind) - SANCTION_KINDS.indexOf(a.kind))[0]
}

function isStanding(sanction: Imposed, at: number) {
  const state = stateOf(sanction, at)
  return state === 'runs' || (state === 'said' && at < sanction.givenAt + WARNING_SHOWN_MS)
}
