import { TERMINAL_CODES } from '#app/features/backlog/reasons.ts'
import type { RequestStep } from '#app/features/backlog/request-steps.ts'
import { highestBar } from '#app/features/backlog/returning/reopening.ts'
import type { StepField, StepFields } from '#app/features/backlog/step-fields.ts'
import type { Said } from '#app/platform/errors.ts'

export type StepFacts = {
  people: number
  moq: number
  now: number
  /** The text of the answer that stands; a renewed "no" has to say something new. */
  standingText: string | null
}

/** A "no" has to be worth reading. */
export const SHORTEST_NO = 80
const MONTHS_24_MS = 731 * 86_400_000

type Missing = Partial<Record<StepField, Said>>

/** What a step still asks for, field by field; empty when it may be taken. */
export function whatIsMissing(step: RequestStep, fields: StepFields, facts: StepFacts): Missing {
  const missing: Missing = {}
  for (const field of step.needs) if (isBlank(fields[field])) missing[field] = { key: 'required' }
  return { ...overrideMissing(step, fields, facts), ...refusalFaults(step, fields, facts), ...missing }
}

const isBlank = (value: unknown) => value === undefined || value === '' || (Array.isArray(value) && value.length === 0)

/** Fewer people than the line of units: planning it takes a written reason. */
const overrideMissing = (step: RequestStep, { overrideWhy }: StepFields, { people, moq }: StepFacts): Missing =>
  step.to === 'planned' && people < moq && !overrideWhy
    ? { overrideWhy: { key: 'step.belowLine', values: { people, moq } } }
    : {}

function refusalFaults(step: RequestStep, fields: StepFields, facts: StepFacts): Missing {
  if (step.to !== 'parked' && step.to !== 'final_no') return {}
  const { publicText, reviewAt, reopenPeople, reasonCode } = fields
  const faults: Missing = {}
  if (publicText && publicText.length < SHORTEST_NO)
    faults.publicText = { key: 'tooShort', values: { limit: SHORTEST_NO } }
  if (step.to === 'parked' && step.from.includes('reopen_due') && publicText === facts.standingText)
    faults.publicText = { key: 'step.newText' }
  if (step.to === 'final_no' && reasonCode && !TERMINAL_CODES.includes(reasonCode))
    faults.reasonCode = { key: 'step.notTerminal' }
  if (reviewAt !== undefined && (reviewAt <= facts.now || reviewAt > facts.now + MONTHS_24_MS))
    faults.reviewAt = { key: 'step.within24Months' }
  const limit = highestBar(facts.people, facts.moq)
  if (reopenPeople !== undefined && reopenPeople > limit)
    faults.reopenPeople = { key: 'step.barTooHigh', values: { limit } }
  return faults
}
