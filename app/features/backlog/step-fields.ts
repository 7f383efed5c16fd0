import type { InvalidCode, ReasonCode } from '#app/features/backlog/reasons.ts'

/** What the steps ask for, each step some of it. */
export type StepFields = {
  /** Slug of the product line. */
  line?: string
  why?: string
  question?: string
  /** Handle of whoever the question is for. */
  addressee?: string
  needGrade?: 'A' | 'B' | 'C' | 'D'
  needGradeWhy?: string
  makeGrade?: number
  makeGradeWhy?: string
  /** Why it is planned with fewer units in sight than the line. */
  overrideWhy?: string
  /** A quarter such as `2027 Q2`. */
  targetWindow?: string
  reasonCode?: ReasonCode
  /** Where a promise is broken, the public text begins with this. */
  apology?: string
  publicText?: string
  /** The same text in the other language of the site. Without it the translation is due. */
  translation?: string
  internalText?: string
  /** What would change a "no", one line each. */
  changes?: string[]
  /** The same lines in the other language, in the same order. */
  changesTranslation?: string[]
  reviewAt?: number
  reopenPeople?: number
  productSku?: string
  /** Which of the asks a product answers. */
  asksAnswered?: string
  credits?: string
  /** Where the work is tracked: a link or a note. */
  tracker?: string
  priceLow?: number
  priceHigh?: number
  currency?: string
  sketch?: string
  /** The end of the last day on which units are counted. */
  volumeEndsAt?: number
  moq?: number
  /** Number of the request it is merged into. */
  into?: number
  invalidCode?: InvalidCode
  /** Nobody is told who asked. Only what would go into the digest can be kept quiet. */
  quiet?: boolean
}

export type StepField = keyof StepFields

/** In which a price band can be named. */
export const CURRENCIES = ['USD', 'EUR', 'CNY', 'GBP', 'JPY'] as const
