/** Why something that came in is no demand, or none to be counted. */
export const DISMISSALS = ['not-a-need', 'support', 'known', 'spam'] as const

export type Dismissal = (typeof DISMISSALS)[number]
