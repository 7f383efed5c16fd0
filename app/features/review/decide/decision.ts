export const DECISIONS = ['publish', 'remove'] as const
export type Decision = (typeof DECISIONS)[number]

/** On record there are also the answers to an appeal against a sanction. */
export type RecordedDecision = Decision | 'lift' | 'keep'

/** In the order of the filter; what was removed without waiting has an item too, but never waits. */
export const REVIEW_KINDS = [
  'held',
  'asked',
  'edit',
  'flagged',
  'appeal',
  'image',
  'trial',
  'sample',
  'removed',
] as const
export type ReviewKind = (typeof REVIEW_KINDS)[number]

const REVERSE = { publish: 'remove', remove: 'publish', lift: 'keep', keep: 'lift' } as const

/** What taking a decision back comes to. */
export const reverseOf = <D extends RecordedDecision>(decision: D): (typeof REVERSE)[D] => REVERSE[decision]
