import { budgetOf } from '#app/features/desk/rules/show/precision.ts'
import { actsAlike } from '#app/features/desk/rules/versions/acts-alike.ts'
import type { Rule, RuleState } from '#app/features/moderation/rule.ts'

export type Cause = 'saved' | 'imported'

/**
 * What a rule may do once it reads differently: one in force that finds something else, or may cost more or less, has to
 * show itself again.
 */
export function stateAfter(before: Rule | undefined, after: Rule, cause: Cause): RuleState {
  if (!before) return cause === 'imported' && after.examples.block.length > 0 ? 'trial' : 'draft'
  const isInForce = before.state === 'review' || before.state === 'block'
  const isProven = actsAlike(before, after) && budgetOf(before) === budgetOf(after)
  return isInForce && !isProven ? 'trial' : before.state
}
