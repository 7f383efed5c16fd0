import type { LineSlug, SeedLanguage } from '#db/seed/community/seed-types.ts'

export type RequestState =
  | 'inbox'
  | 'routed'
  | 'grading'
  | 'volume_test'
  | 'planned'
  | 'making'
  | 'made'
  | 'exists'
  | 'parked'
  | 'reopen_due'

export type ReasonCode = 'VOL' | 'TEC' | 'SAF' | 'CMP' | 'IPR' | 'CST' | 'STR' | 'SUP' | 'DUP' | 'INF'

/** A passage of one post; `quote` stands in its body, or in the title of an opening post. */
export type SeedMention = { thread: string; postNo: number; quote: string }

export type SeedStep = {
  to: RequestState
  by: 'pia' | 'raj' | 'lee' | 'mo' | 'cora'
  daysAgo: number
  publicText?: string
  /** The same text in the other language of the site. */
  translation?: string
  reason?: ReasonCode
  wouldChange?: string
  /** The same events in the other language, in the same order. */
  wouldChangeTranslation?: string[]
  reviewInMonths?: number
  /** How many new people bring it back by themselves. */
  reopenPeople?: number
  productSku?: string
  needGrade?: 'A' | 'B' | 'C' | 'D'
  makeGrade?: 1 | 2 | 3 | 4
  makeGradeWhy?: string
  /** Why it is planned although fewer people asked than the line of units. */
  overrideWhy?: string
  targetWindow?: string
  /** Units are counted at a price, for so many days. */
  count?: { priceLow: number; priceHigh: number; currency: string; sketch: string; days: number }
  coSignedBy?: string
  /** To whom something made owes thanks. */
  credits?: string
  /** For staff; never shown outside. */
  note?: string
}

export type SeedRequest = {
  key: string
  title: string
  /** One sentence. */
  need: string
  line: LineSlug
  language: SeedLanguage
  state: RequestState
  createdDaysAgo: number
  mentions: SeedMention[]
  /** People who only pressed the button: nobody here wrote a mention of the same request. */
  meToo: { count: number; sinceVerdict?: number }
  /** From the first change on; every request is born in the inbox. */
  steps: SeedStep[]
}
