import type { SampleField } from '#app/features/backlog/samples/sample-fields.ts'
import type { SampleHat } from '#app/permissions.ts'
import type { SAMPLE_STATES } from '#db/schema/backlog-samples.ts'

export type SampleState = (typeof SAMPLE_STATES)[number]

export type SampleStepName =
  | 'admit'
  | 'refuse'
  | 'shortlist'
  | 'wait'
  | 'stay'
  | 'sketch'
  | 'accept'
  | 'make'
  | 'work'
  | 'check'
  | 'ship'
  | 'receive'
  | 'lose'
  | 'extend'
  | 'feedback'
  | 'share'
  | 'close'
  | 'decline'
  | 'withdraw'
  | 'cancel'

/** Who hears of a step: the applicant, those who act next, or everyone of the request. */
export type SampleHearer = 'applicant' | 'coordinators' | 'engineer' | 'pm' | 'people'

export type SampleStep = {
  name: SampleStepName
  from: readonly SampleState[]
  to: SampleState
  by: readonly SampleHat[]
  /** By the clock as well. */
  bySystem?: boolean
  needs: readonly SampleField[]
  may?: readonly SampleField[]
  tells?: readonly SampleHearer[]
}

const UNSENT = ['applied', 'eligible', 'waiting', 'shortlisted', 'feasibility', 'making', 'checked'] as const

/** A person has one of these at a time. */
export const LIVE: readonly SampleState[] = [...UNSENT, 'shipped', 'received']
/** Nothing follows; a lost one may still arrive. */
export const ENDED: readonly SampleState[] = ['not_eligible', 'declined', 'withdrawn', 'cancelled', 'lost', 'closed']
/** Candidates for the places of a round. */
export const CANDIDATES: readonly SampleState[] = ['eligible', 'waiting']
/** Who holds a sample, or held one, is no stranger any more: before that, readers know nobody's name. */
export const BLIND: readonly SampleState[] = ['applied', 'eligible', 'waiting', 'not_eligible']
/** Before the parcel leaves an address is asked for. */
export const TAKES_ADDRESS: readonly SampleState[] = ['shortlisted', 'feasibility', 'making', 'checked']

/** Every step there is; the server takes no other. Applying is where a sample begins. */
export const SAMPLE_STEPS: readonly SampleStep[] = [
  {
    ...{ name: 'admit', from: ['applied'], to: 'eligible', by: ['coordinator'] },
    ...{ needs: ['regionOk', 'ageOk'], tells: ['applicant'] },
  },
  {
    ...{ name: 'refuse', from: ['applied'], to: 'not_eligible', by: ['coordinator'] },
    ...{ needs: ['why'], tells: ['applicant'] },
  },
  {
    ...{ name: 'shortlist', from: ['eligible', 'waiting'], to: 'shortlisted', by: ['coordinator'], needs: [] },
    tells: ['applicant', 'engineer'],
  },
  {
    ...{ name: 'wait', from: ['eligible', 'waiting'], to: 'waiting', by: ['coordinator'], needs: [] },
    tells: ['applicant'],
  },
  { name: 'stay', from: ['waiting'], to: 'waiting', by: ['applicant'], needs: [] },
  {
    ...{ name: 'sketch', from: ['shortlisted', 'feasibility'], to: 'feasibility', by: ['engineer'] },
    needs: ['verdict', 'sketch', 'hours', 'material', 'safety'],
    ...{ may: ['idea'], tells: ['applicant'] },
  },
  {
    ...{ name: 'accept', from: ['feasibility'], to: 'feasibility', by: ['applicant'], needs: [] },
    tells: ['engineer'],
  },
  {
    ...{ name: 'make', from: ['feasibility'], to: 'making', by: ['engineer'], needs: ['drawing', 'parts'] },
    tells: ['applicant'],
  },
  {
    ...{ name: 'work', from: ['making'], to: 'making', by: ['engineer'], needs: ['progress'] },
    ...{ may: ['drawing', 'parts'], tells: ['applicant'] },
  },
  {
    ...{ name: 'check', from: ['making'], to: 'checked', by: ['engineer'] },
    ...{ needs: ['loadCheck', 'fitCheck', 'limits'], may: ['overCapWhy'], tells: ['coordinators'] },
  },
  {
    ...{ name: 'ship', from: ['checked'], to: 'shipped', by: ['coordinator'] },
    needs: ['carrier', 'tracking', 'addressToken', 'customs', 'postage', 'price', 'careSheet'],
    ...{ may: ['overCapWhy'], tells: ['applicant'] },
  },
  {
    ...{ name: 'receive', from: ['shipped', 'lost'], to: 'received', by: ['applicant'], bySystem: true },
    ...{ needs: [], may: ['receivedOn'], tells: ['applicant'] },
  },
  {
    ...{ name: 'lose', from: ['shipped'], to: 'lost', by: ['coordinator'], needs: ['why'] },
    tells: ['applicant'],
  },
  {
    ...{ name: 'extend', from: ['received'], to: 'received', by: ['coordinator'], bySystem: true, needs: [] },
    tells: ['applicant'],
  },
  {
    ...{ name: 'feedback', from: ['received'], to: 'feedback_in', by: ['applicant'] },
    needs: ['fits', 'holds', 'faster', 'trusted', 'replaces', 'words', 'change', 'wouldBuy'],
    tells: ['pm', 'coordinators'],
  },
  {
    ...{ name: 'share', from: ['feedback_in', 'shared'], to: 'shared', by: ['applicant'], needs: ['links'] },
    tells: ['coordinators', 'pm'],
  },
  {
    ...{ name: 'close', from: ['received', 'feedback_in', 'shared'], to: 'closed', by: ['coordinator'] },
    ...{ needs: ['outcome', 'lesson'], tells: ['people'] },
  },
  {
    ...{ name: 'decline', from: ['eligible', 'waiting', 'shortlisted', 'feasibility'], to: 'declined' },
    ...{ by: ['coordinator', 'engineer'], needs: ['why'], tells: ['applicant'] },
  },
  {
    ...{ name: 'withdraw', from: UNSENT, to: 'withdrawn', by: ['applicant'], bySystem: true, needs: [], may: ['why'] },
    tells: ['coordinators'],
  },
  {
    ...{ name: 'cancel', from: ['shortlisted', 'feasibility', 'making', 'checked'], to: 'cancelled' },
    ...{ by: ['coordinator', 'engineer'], needs: ['cancelCode', 'why'], tells: ['applicant'] },
  },
]

export const stepsOf = (state: SampleState) => SAMPLE_STEPS.filter((step) => step.from.includes(state))

export const findSampleStep = (state: SampleState, name: string) => stepsOf(state).find((step) => step.name === name)

/** The one next step of each state; a place is given by the round, and what is read by readers has a page of its own. */
const NEXT: Partial<Record<SampleState, SampleStepName>> = {
  applied: 'admit',
  shortlisted: 'sketch',
  feasibility: 'accept',
  making: 'check',
  checked: 'ship',
  shipped: 'receive',
  received: 'feedback',
  feedback_in: 'share',
  shared: 'close',
}

type Standing = { state: SampleState; acceptedAt: number | null; askedAt: number | null }

export function nextStep({ state, acceptedAt, askedAt }: Standing): SampleStepName | undefined {
  if (state === 'feasibility' && acceptedAt !== null) return 'make'
  if (state === 'waiting') return askedAt === null ? undefined : 'stay'
  return NEXT[state]
}

/** The way of a sample to its end, as its applicant follows it. */
export const PATH = [
  ...['applied', 'eligible', 'shortlisted', 'feasibility', 'making', 'checked'],
  ...['shipped', 'received', 'feedback_in', 'shared', 'closed'],
] as const satisfies readonly SampleState[]
