/** Why a request is refused. Codes are never reused; the words for them stand in the message files. */
export const REASON_CODES = ['VOL', 'TEC', 'SAF', 'CMP', 'IPR', 'CST', 'STR', 'SUP', 'DUP', 'INF'] as const

export type ReasonCode = (typeof REASON_CODES)[number]

/** The only grounds for a final no: safety, and the rights of others. */
export const TERMINAL_CODES: readonly ReasonCode[] = ['SAF', 'IPR']

/** Grounds that an engineer has to answer for too. */
export const TECHNICAL_CODES: readonly ReasonCode[] = ['TEC', 'SAF']

const USUAL_REVIEW_MONTHS = 12

/** How soon a "no" is looked at again, by its ground. */
const REVIEW_MONTHS: Partial<Record<ReasonCode, number>> = { VOL: 12, TEC: 12, CST: 9, STR: 18, CMP: 6, IPR: 6, SUP: 6 }

export const reviewMonths = (code: ReasonCode | undefined) => (code && REVIEW_MONTHS[code]) ?? USUAL_REVIEW_MONTHS

export const INVALID_CODES = ['spam', 'not-a-need', 'support'] as const

export type InvalidCode = (typeof INVALID_CODES)[number]
