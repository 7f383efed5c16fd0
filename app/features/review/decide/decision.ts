export const DECISIONS = ['publish', 'remove'] as const
export type Decision = (typeof DECISIONS)[number]

/** On record there are also the answers to an appeal against a sanction. */
export type RecordedDecision = Decision | 'lift' | 'keep'

const REVERSE = { publish: 'remove', remove: 'publish', lift: 'keep', keep: 'lift' } as const

/** What taking a decision back comes to. */
export const reverseOf = <D extends RecordedDecision>(decision: D): (typeof REVERSE)[D] => REVERSE[decision]
