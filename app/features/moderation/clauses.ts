import { COMMERCE_CLAUSES } from '#app/features/moderation/clauses-of-commerce.ts'
import { CONDUCT_CLAUSES } from '#app/features/moderation/clauses-of-conduct.ts'
import type { Rule, RuleFamily, Worded } from '#app/features/moderation/rule.ts'

/** What members are promised in public, in words; rules enforce it. `against` and `fine` are the two sides of its line. */
export type Clause = {
  id: string
  title: Worded
  text: Worded
  examples: { against: readonly Worded[]; fine: readonly Worded[] }
}

export const CLAUSES: readonly Clause[] = [...COMMERCE_CLAUSES, ...CONDUCT_CLAUSES]

export const CLAUSE_OF_FAMILY: Record<RuleFamily, string> = {
  coupon: 'no-codes',
  'discount-offer': 'no-offers',
  affiliate: 'no-referrals',
  'for-sale': 'no-selling',
  'self-promotion': 'no-advertising',
  'contact-ad': 'no-contacts',
  giveaway: 'no-giveaways',
  evasion: 'plain-words',
  'off-topic': 'product-talk',
}

/** The clause that a rule enforces; a rule that names one we do not have enforces its family's. */
export function clauseOf({ clause, family }: Pick<Rule, 'clause' | 'family'>): Clause {
  const find = (wanted: string | undefined) => CLAUSES.find(({ id }) => id === wanted)
  return (find(clause) ?? find(CLAUSE_OF_FAMILY[family])) as Clause
}
