import type { RuleState } from '#app/features/moderation/rule.ts'

/** What a rule must have shown before it may do more. */
export type GateName = 'parses' | 'ownExamples' | 'threeExamples' | 'othersPass' | 'trial' | 'wrong'

export type Gate = { name: GateName; isOpen: boolean; values: Record<string, string | number> }

export type GateFacts = {
  /** What is wrong with it as a rule of the state it is to have. */
  problems: number
  wrongExamples: number
  examples: { block: number; pass: number }
  /** Honest examples of other rules that it would find. */
  othersHit: number
  /** Since when it is on trial as it reads now, and how many texts were judged since. */
  trial: { since: number; posts: number } | null
  at: number
  /** It finds what the shipped rule finds, which was measured before it came here. */
  isAsShipped: boolean
  wrong: WrongHits
  settings: { trialMs: number; trialPosts: number }
}

/** Of so many texts that stood, so many would have been refused wrongly; at most so many per thousand. */
export type WrongHits = { wrong: number; accepted: number; upper: number; budget: number; source: 'hits' | 'backtest' }

const FEWEST_EXAMPLES = 3
const DAY = 86_400_000

/** In order; empty where a step needs nothing. To reject, a second moderator has to agree as well. */
export function gatesTo(to: RuleState, facts: GateFacts): Gate[] {
  if (to === 'trial') return [parses(facts), ownExamples(facts)]
  const shown = [parses(facts), ownExamples(facts), threeExamples(facts), othersPass(facts)]
  if (to === 'review') return [...shown, trial(facts)]
  return to === 'block' ? [...shown, wrongBlocks(facts)] : []
}

export const areOpen = (gates: readonly Gate[]) => gates.every(({ isOpen }) => isOpen)

const parses = ({ problems }: GateFacts): Gate => ({
  name: 'parses',
  isOpen: problems === 0,
  values: { problems },
})

const ownExamples = ({ wrongExamples, examples }: GateFacts): Gate => ({
  name: 'ownExamples',
  isOpen: wrongExamples === 0,
  values: { wrong: wrongExamples, all: examples.block + examples.pass },
})

const threeExamples = ({ examples: { block, pass } }: GateFacts): Gate => ({
  name: 'threeExamples',
  isOpen: Math.min(block, pass) >= FEWEST_EXAMPLES,
  values: { block, pass },
})

const othersPass = ({ othersHit }: GateFacts): Gate => ({
  name: 'othersPass',
  isOpen: othersHit === 0,
  values: { hit: othersHit },
})

/** Long enough or often enough: a busy house need not wait for the week. */
function trial({ trial, at, isAsShipped, settings }: GateFacts): Gate {
  const days = trial ? Math.floor((at - trial.since) / DAY) : 0
  const posts = trial?.posts ?? 0
  const isLong = trial !== null && (at - trial.since >= settings.trialMs || posts >= settings.trialPosts)
  const values = {
    ...{ days, posts, wantedDays: Math.round(settings.trialMs / DAY), wantedPosts: settings.trialPosts },
    shipped: isAsShipped ? 1 : 0,
  }
  return { name: 'trial', isOpen: isAsShipped || isLong, values }
}

/** The shipped rule has its proof; here it only must not have shown the contrary. */
function wrongBlocks({ wrong: { wrong, accepted, upper, budget, source }, isAsShipped }: GateFacts): Gate {
  const seen = accepted === 0 ? 0 : (wrong / accepted) * 1000
  const isOpen = isAsShipped ? seen <= budget : accepted > 0 && upper <= budget
  const values = {
    wrong,
    accepted,
    upper,
    budget,
    backtest: source === 'backtest' ? 1 : 0,
    shipped: isAsShipped ? 1 : 0,
  }
  return { name: 'wrong', isOpen, values }
}
