import { type ReasonCode, TECHNICAL_CODES } from '#app/features/backlog/reasons.ts'
import type { RequestState } from '#app/features/backlog/request-label.ts'
import type { StepField } from '#app/features/backlog/step-fields.ts'
import type { Hat } from '#app/permissions.ts'

/** `back` leads to the state before: out of a question, or out of a merge. */
export type StepTarget = RequestState | 'back'

export type Half = 'engineer' | 'lead'

export type RequestStep = {
  from: readonly RequestState[]
  to: StepTarget
  /** Nobody where the system takes it. */
  by: readonly Hat[]
  needs: readonly StepField[]
  may?: readonly StepField[]
  /** Whose signature it needs beside the first. */
  cosign?: Half
}

const UNPROMISED = ['inbox', 'routed', 'needs_info', 'grading', 'parked', 'reopen_due'] as const
const PROMISED = ['planned', 'making'] as const
const NO = ['reasonCode', 'publicText', 'changes', 'reviewAt'] as const
const TEXT = ['internalText'] as const

/** Every step there is; the server takes no other. */
export const STEPS: readonly RequestStep[] = [
  { from: ['inbox'], to: 'routed', by: ['triager', 'pm'], needs: ['line'] },
  { from: ['routed'], to: 'routed', by: ['triager', 'pm'], needs: ['line', 'why'] },
  {
    from: ['inbox', 'routed', 'grading'],
    to: 'needs_info',
    by: ['line-pm', 'line-engineer', 'triager'],
    needs: ['question'],
  },
  { from: ['needs_info'], to: 'back', by: ['line-pm', 'triager'], needs: ['why'] },
  { from: ['routed'], to: 'grading', by: ['line-pm'], needs: ['needGrade', 'needGradeWhy'] },
  {
    from: ['grading'],
    to: 'planned',
    by: ['line-pm'],
    cosign: 'engineer',
    needs: ['makeGrade', 'makeGradeWhy', 'publicText'],
    may: ['overrideWhy', 'targetWindow', ...TEXT],
  },
  { from: ['grading'], to: 'parked', by: ['line-pm'], needs: [...NO, 'reopenPeople'], may: TEXT },
  { from: ['grading'], to: 'exists', by: ['line-pm', 'triager'], needs: ['productSku', 'publicText'], may: TEXT },
  { from: ['planned'], to: 'making', by: ['line-pm'], needs: ['publicText'], may: TEXT },
  { from: ['making'], to: 'made', by: ['line-pm'], needs: ['productSku', 'publicText'], may: TEXT },
  { from: PROMISED, to: 'parked', by: ['line-pm'], cosign: 'lead', needs: [...NO, 'reopenPeople'], may: TEXT },
  { from: ['made', 'exists'], to: 'grading', by: ['line-pm', 'triager'], needs: ['why'] },
  { from: ['parked'], to: 'reopen_due', by: [], needs: [] },
  { from: ['parked'], to: 'grading', by: ['line-pm'], needs: ['why'] },
  { from: ['reopen_due'], to: 'grading', by: ['line-pm'], needs: [] },
  { from: ['reopen_due'], to: 'parked', by: ['line-pm'], needs: NO, may: TEXT },
  {
    from: [...UNPROMISED, ...PROMISED, 'made', 'exists'],
    to: 'final_no',
    by: ['line-pm'],
    cosign: 'lead',
    needs: ['reasonCode', 'publicText'],
    may: TEXT,
  },
  { from: UNPROMISED, to: 'merged', by: ['triager', 'pm'], needs: ['into'] },
  { from: ['merged'], to: 'back', by: ['triager', 'pm'], needs: ['why'] },
  {
    from: [...UNPROMISED, ...PROMISED, 'made', 'exists', 'final_no'],
    to: 'invalid',
    by: ['triager'],
    needs: ['invalidCode', 'why'],
  },
  { from: ['invalid', 'final_no'], to: 'inbox', by: ['lead'], needs: ['why'] },
]

export const stepsFrom = (state: RequestState) => STEPS.filter((step) => step.from.includes(state))

export const findStep = (from: RequestState, to: string) => stepsFrom(from).find((step) => step.to === to)

/** A request that was passed on twice without a home goes to a lead. */
const MOST_BOUNCES = 2
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
