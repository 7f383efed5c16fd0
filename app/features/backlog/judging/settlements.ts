import type { Settlement } from '#app/features/backlog/judging/judging.schema.ts'

/** What can come of a correction, the most helpful first. */
export const SETTLEMENTS: readonly Settlement['outcome'][] = ['reworded', 'moved', 'taken-out', 'stands']
