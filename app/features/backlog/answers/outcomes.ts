/** What can come of "mine differs because…". */
export const OUTCOMES = ['changed', 'split', 'answered'] as const
