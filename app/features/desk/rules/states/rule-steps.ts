import type { RuleState } from '#app/features/moderation/rule.ts'

/** A rule gains power one step at a time, and can lose all of it at once. */
const UP: Partial<Record<RuleState, RuleState>> = { draft: 'trial', trial: 'review', review: 'block', retired: 'draft' }
const DOWN: Record<RuleState, readonly RuleState[]> = {
  draft: ['retired'],
  trial: ['draft', 'retired'],
  review: ['trial', 'retired'],
  block: ['review', 'trial', 'retired'],
  retired: [],
}

export const stepUp = (state: RuleState): RuleState | undefined => UP[state]
export const stepsDown = (state: RuleState): readonly RuleState[] => DOWN[state]

/** From nothing to everything. */
const POWERS: readonly RuleState[] = ['retired', 'draft', 'trial', 'review', 'block']

export const lesserOf = (one: RuleState, other: RuleState): RuleState =>
  POWERS.indexOf(one) < POWERS.indexOf(other) ? one : other

export const isStep = (from: RuleState, to: RuleState) => stepUp(from) === to || stepsDown(from).includes(to)
