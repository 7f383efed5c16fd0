import { type CountedShare, wilsonShare } from '#app/features/desk/statistics/wilson.ts'
import type { Rule } from '#app/features/moderation/rule.ts'

/** Below this a share says more about chance than about the rule. */
const FEWEST_DECISIONS = 20

export type Precision = CountedShare & { isEnough: boolean }

/** How often people agreed with a rule, among the cases that people decided. */
export function precisionOf({ upheld, overturned }: { upheld: number; overturned: number }): Precision {
  const of = upheld + overturned
  return { ...wilsonShare(upheld, of), isEnough: of >= FEWEST_DECISIONS }
}

/** Wrong rejections that a rule may cost among a thousand accepted posts, unless it says otherwise. */
const USUAL_BUDGET = 1
export const MOST_BUDGET = 5

export const budgetOf = ({ budget = USUAL_BUDGET }: Pick<Rule, 'budget'>): number => Math.min(budget, MOST_BUDGET)

/** Which part of its budget a rule has used up; over 1 it costs more than it may. */
export function budgetUsed(wronglyRefused: number, accepted: number, budget = USUAL_BUDGET): number {
  if (wronglyRefused === 0) return 0
  const perThousand = (wronglyRefused / Math.max(accepted + wronglyRefused, 1)) * 1000
  return budget === 0 ? Number.POSITIVE_INFINITY : perThousand / budget
}
