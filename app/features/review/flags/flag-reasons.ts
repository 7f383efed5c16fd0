import { CLAUSES } from '#app/features/moderation/clauses.ts'

export const FLAG_REASONS = ['promotion', 'not-product', 'personal-data', 'insult', 'unsafe', 'other'] as const
export type FlagReason = (typeof FLAG_REASONS)[number]

/** What is not product talk has a reason of its own. */
export const CLAUSES_OF_PROMOTION = CLAUSES.filter(({ id }) => id !== 'product-talk')

/** Whether a thread belongs here is asked of its opening alone; an answer in it is never judged for that. */
export const reasonsFor = (kind: 'opening' | 'answer' | 'reply'): readonly FlagReason[] =>
  FLAG_REASONS.filter((reason) => reason !== 'not-product' || kind === 'opening')

type Raised = { reason: FlagReason }

/** One flag is enough to ask, but for what is a matter of taste: there as many must agree as the house has set. */
export const isEnoughToAsk = (raised: readonly Raised[], flagsToAsk: number): boolean =>
  raised.some(({ reason }) => reason !== 'not-product') || raised.length >= flagsToAsk
