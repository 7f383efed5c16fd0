import { actsAlike } from '#app/features/desk/rules/versions/acts-alike.ts'
import type { Rule, RuleState } from '#app/features/moderation/rule.ts'

export type Cause = 'saved' | 'imported'

/** What a rule may do once it reads differently: one in force that finds something else has to show itself again. */
export function stateAfter(before: Rule | undefined, after: Rule, cause: Cause): RuleState {
  if (!before) return cause === 'imported' && after.examples.block.length > 0 ? 'trial' : 'draft'
  const isInForce = before.state === 'review' || before.state === 'block'
  return isInForce && !actsAlike(before, after) ? 'trial' : before.state
}
