import type { PartLine } from '#app/features/backlog/samples/parts-list.ts'

export const GRADES = ['yes', 'partly', 'no'] as const
type Grade = (typeof GRADES)[number]

/** The five fixed questions, the same for every sample. */
export const QUESTIONS = ['fits', 'holds', 'faster', 'trusted', 'replaces'] as const
type Question = (typeof QUESTIONS)[number]

export const OUTCOMES = ['one-off', 'volume', 'product'] as const
type Outcome = (typeof OUTCOMES)[number]

export const CANCEL_CODES = ['cost-cap', 'safety'] as const

export const MOST_LINKS = 3

type SharedLink = { url: string; disclosed: boolean }

/** What the steps ask for, each step some of it. */
export type SampleFields = {
  why?: string
  /** Ticked by a coordinator; the other checks the program does itself. */
  regionOk?: boolean
  ageOk?: boolean
  verdict?: 'ok' | 'changed'
  /** What will be made instead of what was asked for. */
  idea?: string
  hours?: number
  material?: number
  safety?: string
  sketch?: string
  drawing?: string
  parts?: PartLine[]
  progress?: string
  loadCheck?: string
  fitCheck?: string
  /** In plain words, for whoever holds it. */
  limits?: string
  overCapWhy?: string
  carrier?: string
  tracking?: string
  /** Stands for the address, which is never part of a step. */
  addressToken?: string
  customs?: number
  /** What the sending costs. */
  postage?: number
  careSheet?: string
  price?: number
  receivedOn?: number
  words?: string
  change?: string
  wouldBuy?: number
  links?: SharedLink[]
  outcome?: Outcome
  lesson?: string
  cancelCode?: (typeof CANCEL_CODES)[number]
} & Partial<Record<Question, Grade>>

export type SampleField = keyof SampleFields

/** Read by somebody who is not staff, so these pass the same rules as everybody's words. */
export const READ_BY_OTHERS = [
  ...['why', 'idea', 'safety', 'sketch', 'progress', 'loadCheck', 'fitCheck', 'limits', 'careSheet'],
  ...['carrier', 'tracking', 'drawing', 'words', 'change', 'lesson'],
] as const satisfies readonly SampleField[]

/** For the applicant and coordinators alone: they lead to a door. */
export const PRIVATE: readonly SampleField[] = ['carrier', 'tracking', 'addressToken', 'customs']
