import { type AngoffCut, angoffCut } from '#app/features/admission/psychometrics/angoff.ts'
import { mean, sampleDeviation } from '#app/features/admission/psychometrics/averages.ts'
import { seededChance, shuffled } from '#app/features/admission/seeded-chance.ts'

/** Fewer cannot be told apart from chance; about fifteen of mixed expertise are the most that make a cut surer. */
export const JUDGES = { least: 5, aimFrom: 8, aimTo: 15 }
/** A page of ratings is saved at once. */
export const ITEMS_A_PAGE = 10
/** In percent: nobody can tell 72 from 73. */
export const SHARE_STEP = 5

export const PANEL_STATES = ['first-round', 'talk', 'second-round', 'closed'] as const
export type PanelState = (typeof PANEL_STATES)[number]

export const stateAfter = (state: PanelState): PanelState => PANEL_STATES[PANEL_STATES.indexOf(state) + 1] ?? 'closed'

export const isPast = (state: PanelState, other: PanelState) =>
  PANEL_STATES.indexOf(state) > PANEL_STATES.indexOf(other)

export const isPanelState = (word: string): word is PanelState => (PANEL_STATES as readonly string[]).includes(word)

/** In which round ratings are taken; undefined while none is. */
export function roundOf(state: PanelState): 1 | 2 | undefined {
  if (state === 'first-round') return 1
  return state === 'second-round' ? 2 : undefined
}

export const isShare = (share: number) =>
  share >= 0 && share <= 1 && Number.isInteger(Math.round(share * 1e6) / 1e4 / SHARE_STEP)

export type Rating = { accountId: string; versionId: string; round: number; share: number; remark?: string | null }

/** Of each judge and item what was said last, up to a round: who says nothing in the second stands by the first. */
export function lastWords<R extends Rating>(ratings: readonly R[], round: number): R[] {
  const inOrder = ratings.filter((rating) => rating.round <= round).sort((a, b) => a.round - b.round)
  return [...new Map(inOrder.map((rating) => [`${rating.accountId} ${rating.versionId}`, rating])).values()]
}

/** The judges who have rated every item by the end of a round: only they count. */
export function completeRows(ratings: readonly Rating[], versionIds: readonly string[], round: number) {
  const said = lastWords(ratings, round)
  const judges = [...new Set(said.map(({ accountId }) => accountId))].sort()
  return judges.flatMap((accountId) => {
    const own = new Map(said.filter((word) => word.accountId === accountId).map((word) => [word.versionId, word.share]))
    const shares = versionIds.flatMap((versionId) => own.get(versionId) ?? [])
    return shares.length > 0 && shares.length === versionIds.length ? [{ accountId, shares }] : []
  })
}

export const cutAfter = (ratings: readonly Rating[], versionIds: readonly string[], round: number): AngoffCut =>
  angoffCut(completeRows(ratings, versionIds, round).map(({ shares }) => shares))

export type Spread = { mean: number | null; deviation: number | null; said: { letter: string; share: number }[] }

/** How far the judges part on one item: letters, no names. */
export function spreadOf(words: readonly Rating[], versionId: string, letters: ReadonlyMap<string, string>): Spread {
  const said = words
    .filter((word) => word.versionId === versionId)
    .map(({ accountId, share }) => ({ letter: letters.get(accountId) ?? '?', share }))
    .sort((a, b) => (a.letter < b.letter ? -1 : 1))
  const shares = said.map(({ share }) => share)
  return { mean: mean(shares), deviation: sampleDeviation(shares), said }
}

/** Letters in an order that follows from the panel alone, so that nobody reads names off it. */
export function lettersOf(panelId: string, judges: readonly string[]): Map<string, string> {
  const order = shuffled([...judges].sort(), seededChance(panelId))
  return new Map(order.map((accountId, at) => [accountId, letterAt(at)]))
}

const letterAt = (at: number) => String.fromCharCode(65 + (at % 26)) + (at < 26 ? '' : Math.floor(at / 26) + 1)
