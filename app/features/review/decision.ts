export const DECISIONS = ['publish', 'remove'] as const
export type Decision = (typeof DECISIONS)[number]

export const REVIEW_KINDS = ['held', 'asked', 'appeal', 'removed'] as const
export type ReviewKind = (typeof REVIEW_KINDS)[number]

/** What taking a decision back comes to. */
export const reverseOf = (decision: Decision): Decision => (decision === 'publish' ? 'remove' : 'publish')
