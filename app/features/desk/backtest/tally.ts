import type { Finding, Outcome } from '#app/features/moderation/rule.ts'

export type Span = Pick<Finding, 'field' | 'start' | 'end'>

/** What people made of a post in the end; null while nobody has. */
export type Label = 'promotion' | 'fine' | null

/** A post that the draft finds something in. */
export type Hit = { postId: string; stands: boolean; label: Label; spans: Span[]; before: Outcome; after: Outcome }

/**
 * A post as it was judged again: by the rules in force, with the draft in the place of its rule, and what the draft finds.
 * `draw` follows from the backtest and the post alone.
 */
export type Judged = {
  postId: string
  state: 'published' | 'held' | 'removed'
  label: Label
  draw: string
  before: Outcome
  after: Outcome
  spans: Span[]
}

export type Tally = {
  posts: number
  hits: number
  /** Among the posts that stand and that nobody called promotion: how many, and how many would be hit wrongly. */
  accepted: number
  wrong: number
  /** Posts that people called promotion, and those of them that would be hit. */
  promotion: number
  caught: number
  /** Hits that people called fine, and hits that nobody has decided. */
  calledFine: number
  undecided: number
  /** Posts that would be treated more strictly than by the rules in force, and less strictly. */
  stricter: number
  milder: number
  /** Hits in posts that the rules in force let pass: how many, and the newest of them. */
  fresh: number
  freshHits: Hit[]
  changed: { postId: string; before: Outcome; after: Outcome }[]
  /** Hits drawn by lot; each hit has the same chance. */
  drawn: (Hit & { draw: string })[]
}

const SHOWN = 20
const CHANGED_SHOWN = 50

export const EMPTY: Tally = {
  ...{ posts: 0, hits: 0, accepted: 0, wrong: 0, promotion: 0, caught: 0, calledFine: 0, undecided: 0 },
  ...{ stricter: 0, milder: 0, fresh: 0, freshHits: [], changed: [], drawn: [] },
}

export const addAll = (tally: Tally, judged: readonly Judged[]): Tally => judged.reduce(addOne, tally)

function addOne(tally: Tally, judged: Judged): Tally {
  const { state, label, before, after, spans } = judged
  const isHit = spans.length > 0
  const isAccepted = state === 'published' && label !== 'promotion'
  const counted: Tally = {
    ...tally,
    posts: tally.posts + 1,
    accepted: tally.accepted + Number(isAccepted),
    promotion: tally.promotion + Number(label === 'promotion'),
    stricter: tally.stricter + Number(WEIGHT[after] > WEIGHT[before]),
    milder: tally.milder + Number(WEIGHT[after] < WEIGHT[before]),
    changed: before === after ? tally.changed : firstOf(tally.changed, judged, CHANGED_SHOWN),
  }
  return isHit ? addHit(counted, judged, isAccepted) : counted
}

function addHit(tally: Tally, judged: Judged, isAccepted: boolean): Tally {
  const { postId, state, label, spans, before, after, draw } = judged
  const hit: Hit = { postId, stands: state === 'published', label, spans, before, after }
  const isFresh = before === 'publish'
  return {
    ...tally,
    hits: tally.hits + 1,
    wrong: tally.wrong + Number(isAccepted),
    caught: tally.caught + Number(label === 'promotion'),
    calledFine: tally.calledFine + Number(label === 'fine'),
    undecided: tally.undecided + Number(label === null),
    fresh: tally.fresh + Number(isFresh),
    freshHits: isFresh ? [...tally.freshHits, hit].slice(0, SHOWN) : tally.freshHits,
    drawn: [...tally.drawn, { ...hit, draw }].sort(byDraw).slice(0, SHOWN),
  }
}

const WEIGHT: Record<Outcome, number> = { publish: 0, hold: 1, reject: 2 }

const byDraw = (one: { draw: string }, other: { draw: string }) => (one.draw < other.draw ? -1 : 1)

const firstOf = (known: Tally['changed'], { postId, before, after }: Judged, most: number) =>
  known.length < most ? [...known, { postId, before, after }] : known

/** What moderators said of drawn hits on the spot, by post. */
export type SpotLabels = ReadonlyMap<string, boolean>

/** The same figures with what was said on the spot: a hit that is right is promotion that nobody had noticed. */
export function withSpotLabels(tally: Tally, labels: SpotLabels): Tally {
  const open = tally.drawn.filter(({ postId, label }) => label === null && labels.has(postId))
  const right = open.filter(({ postId }) => labels.get(postId))
  const standing = right.filter(({ stands }) => stands).length
  return {
    ...tally,
    accepted: tally.accepted - standing,
    wrong: tally.wrong - standing,
    promotion: tally.promotion + right.length,
    caught: tally.caught + right.length,
    calledFine: tally.calledFine + open.length - right.length,
    undecided: tally.undecided - open.length,
  }
}
