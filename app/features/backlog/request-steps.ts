import { type ReasonCode, TECHNICAL_CODES } from '#app/features/backlog/reasons.ts'
import type { RequestState } from '#app/features/backlog/request-label.ts'
import type { StepField } from '#app/features/backlog/step-fields.ts'
import type { Tells } from '#app/features/backlog/step-tells.ts'
import type { Hat } from '#app/permissions.ts'

/** `back` leads to the state before: out of a question, or out of a merge. */
export type StepTarget = RequestState | 'back'

export type Half = 'engineer' | 'lead'

export type RequestStep = {
  from: readonly RequestState[]
  to: StepTarget
  /** Nobody where the system alone takes it. */
  by: readonly Hat[]
  /** By the clock, or by what people do. */
  bySystem?: boolean
  /** A program may suggest it; a person takes it all the same. */
  agentsSuggest?: boolean
  needs: readonly StepField[]
  may?: readonly StepField[]
  /** Whose signature it needs beside the first. */
  cosign?: Half
  tells?: Tells
}

/** A promise that only a "no" of two people takes back. */
export const PROMISED = ['planned', 'making'] as const
const OPEN = ['inbox', 'routed', 'grading', 'volume_test', ...PROMISED, 'reopen_due'] as const
const ANY = [...OPEN, 'needs_info', 'made', 'exists', 'parked'] as const
const TEXT = ['publicText', 'translation', 'internalText'] as const
const SAID = ['translation', 'internalText'] as const
const NO = ['reasonCode', 'publicText', 'changes', 'reviewAt'] as const
const MAY_NO = ['translation', 'changesTranslation', 'internalText'] as const

/** Every step there is; the server takes no other. */
export const STEPS: readonly RequestStep[] = [
  {
    ...{ from: ['inbox'], to: 'routed', by: ['triager', 'pm'], bySystem: true, needs: ['line'] },
    agentsSuggest: true,
    tells: { owners: true, author: true },
  },
  { from: ['routed'], to: 'routed', by: ['triager', 'pm'], needs: ['line', 'why'], tells: { owners: true } },
  {
    from: OPEN,
    to: 'needs_info',
    by: ['line-pm', 'line-engineer', 'triager'],
    needs: ['question', 'addressee'],
    agentsSuggest: true,
    tells: { addressee: true },
  },
  {
    ...{ from: ['needs_info'], to: 'back', by: ['line-pm', 'triager', 'addressee'], bySystem: true, needs: ['why'] },
    tells: { owners: true },
  },
  {
    ...{ from: ['routed'], to: 'grading', by: ['line-pm'], needs: ['needGrade', 'needGradeWhy'], may: ['quiet'] },
    tells: { people: 'digest' },
  },
  {
    ...{ from: ['grading'], to: 'volume_test', by: ['line-pm'] },
    needs: ['priceLow', 'priceHigh', 'currency', 'sketch', 'volumeEndsAt', 'moq'],
    tells: { people: 'direct' },
  },
  {
    ...{ from: ['volume_test'], to: 'grading', by: ['line-pm'], bySystem: true, needs: [], may: ['why', 'quiet'] },
    tells: { people: 'digest', owners: true },
  },
  {
    ...{ from: ['grading'], to: 'planned', by: ['line-pm'], cosign: 'engineer' },
    needs: ['makeGrade', 'makeGradeWhy', 'publicText'],
    may: ['overrideWhy', 'targetWindow', ...SAID],
    tells: { people: 'direct' },
  },
  {
    ...{ from: ['grading'], to: 'parked', by: ['line-pm'], needs: [...NO, 'reopenPeople'], may: MAY_NO },
    tells: { people: 'direct' },
  },
  {
    ...{ from: ['grading'], to: 'exists', by: ['line-pm', 'triager'], needs: ['productSku', 'publicText'], may: SAID },
    agentsSuggest: true,
    tells: { people: 'direct' },
  },
  {
    ...{ from: ['planned'], to: 'making', by: ['line-pm'], needs: ['tracker'], may: [...TEXT, 'quiet'] },
    tells: { people: 'digest' },
  },
  {
    ...{ from: ['making'], to: 'made', by: ['line-pm'], needs: ['productSku', 'asksAnswered', 'publicText'] },
    may: ['credits', ...SAID],
    tells: { people: 'direct' },
  },
  {
    ...{ from: PROMISED, to: 'parked', by: ['line-pm'], cosign: 'lead' },
    needs: ['apology', ...NO, 'reopenPeople'],
    may: MAY_NO,
    tells: { people: 'direct' },
  },
  {
    ...{ from: ['made'], to: 'grading', by: ['line-pm'], needs: ['why'], may: ['quiet'] },
    tells: { people: 'digest' },
  },
  {
    ...{ from: ['exists'], to: 'grading', by: ['line-pm', 'triager', 'member'], needs: ['why'], may: ['quiet'] },
    tells: { people: 'digest', owners: true },
  },
  { from: ['parked'], to: 'reopen_due', by: [], bySystem: true, needs: [], tells: { owners: true, leads: true } },
  {
    ...{ from: ['parked'], to: 'grading', by: ['line-pm'], needs: ['why'], may: ['quiet'] },
    tells: { people: 'digest', owners: true, leads: true },
  },
  { from: ['reopen_due'], to: 'grading', by: ['line-pm'], needs: [], tells: { people: 'direct' } },
  {
    ...{ from: ['reopen_due'], to: 'parked', by: ['line-pm'], needs: NO, may: MAY_NO },
    tells: { people: 'this-epoch' },
  },
  {
    ...{ from: ANY, to: 'final_no', by: ['line-pm'], cosign: 'lead', needs: ['reasonCode', 'publicText'], may: SAID },
    tells: { people: 'direct' },
  },
  {
    ...{ from: [...OPEN, 'needs_info', 'parked'], to: 'merged', by: ['triager', 'pm'], needs: ['into'] },
    agentsSuggest: true,
    tells: { people: 'direct' },
  },
  {
    ...{ from: ['merged'], to: 'back', by: ['triager', 'pm'], needs: ['why'], may: ['quiet'] },
    tells: { people: 'digest' },
  },
  {
    ...{ from: [...ANY, 'final_no', 'merged'], to: 'invalid', by: ['triager'], needs: ['invalidCode', 'why'] },
    tells: { author: true },
  },
  { from: ['invalid', 'final_no'], to: 'inbox', by: ['lead'], needs: ['why'], tells: { author: true } },
]

export const stepsFrom = (state: RequestState) => STEPS.filter((step) => step.from.includes(state))

/** Some step that leads there, from wherever it may. */
export const stepTo = (to: string) => STEPS.find((step) => step.to === to)

/** What people can do from here; the rest the house does by itself. */
export const targetsFrom = (state: RequestState) =>
  stepsFrom(state)
    .filter(({ by }) => by.length > 0)
    .map(({ to }) => to)

export const findStep = (from: RequestState, to: string) => stepsFrom(from).find((step) => step.to === to)

export const isPromised = (state: RequestState) => PROMISED.some((each) => each === state)

/** A request that was passed on twice without a home goes to a lead. */
export const MOST_BOUNCES = 2
/** From the third renewal of a "no" on, a lead answers for it too. */
const LONE_RENEWALS = 2

export const hatsFor = (step: RequestStep, bounces: number): readonly Hat[] =>
  step.from.includes('routed') && step.to === 'routed' && bounces >= MOST_BOUNCES ? ['lead'] : step.by

export function halfNeeded(
  step: RequestStep,
  { reasonCode, renewals }: { reasonCode?: ReasonCode; renewals: number },
): Half | undefined {
  if (step.cosign) return step.cosign
  if (step.to !== 'parked') return undefined
  if (step.from.includes('reopen_due') && renewals >= LONE_RENEWALS) return 'lead'
  return reasonCode && TECHNICAL_CODES.includes(reasonCode) ? 'engineer' : undefined
}
