import type { InvalidCode, ReasonCode } from '#app/features/backlog/reasons.ts'

/** What the steps ask for, each step some of it. */
export type StepFields = {
  /** Slug of the product line. */
  line?: string
  why?: string
  question?: string
  needGrade?: 'A' | 'B' | 'C' | 'D'
  needGradeWhy?: string
  makeGrade?: number
  makeGradeWhy?: string
  /** Why it is planned with fewer people than the line of units. */
  overrideWhy?: string
  /** A quarter such as `2027 Q2`. */
  targetWindow?: string
  reasonCode?: ReasonCode
  publicText?: string
  internalText?: string
  /** What would change a "no", one line each. */
  changes?: string[]
  reviewAt?: number
  reopenPeople?: number
  productSku?: string
  /** Number of the request it is merged into. */
  into?: number
  invalidCode?: InvalidCode
}

export type StepField = keyof StepFields
