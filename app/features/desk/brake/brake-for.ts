import type { RuleState } from '#app/features/moderation/rule.ts'
import type { ModerationSettings } from '#app/platform/moderation-settings.ts'

/** What a rule has done as it stands. */
export type WatchedRule = {
  state: RuleState
  /** Changed a short while ago. */
  isFresh: boolean
  /** Texts that it held or refused, those that people agreed with, and by how many accounts they were. */
  hits: number
  upheld: number
  accounts: number
  /** Texts that were judged meanwhile, and those of them that were accepted. */
  judged: number
  accepted: number
  /** Refused, and let stand by people. */
  wronglyRefused: number
  /** Such cases allowed in a thousand accepted texts. */
  budget: number
}

export type Brake = { to: 'review' | 'trial'; why: 'flood' | 'wrong' }

/** Whether a rule loses a step of its power by itself, and why. A handful of hits proves nothing, nor one person’s texts. */
export function brakeFor(rule: WatchedRule, { leastHits, leastAccounts, hitShare }: ModerationSettings['brake']) {
  if (rule.state !== 'block' && rule.state !== 'review') return undefined
  if (rule.hits < leastHits || rule.accounts < leastAccounts) return undefined
  const to = rule.state === 'block' ? ('review' as const) : ('trial' as const)
  if (isOverBudget(rule)) return { to, why: 'wrong' } satisfies Brake
  // A wave that moderators confirm is what the rule is for.
  const doubtful = rule.hits - rule.upheld
  const floods = rule.isFresh && doubtful >= leastHits && doubtful > hitShare * rule.judged
  return floods ? ({ to, why: 'flood' } satisfies Brake) : undefined
}

/** One mistake is allowed in a house of any size. */
const isOverBudget = ({ state, wronglyRefused, accepted, budget }: WatchedRule) =>
  state === 'block' && wronglyRefused > Math.max(1, (budget * accepted) / 1000)
