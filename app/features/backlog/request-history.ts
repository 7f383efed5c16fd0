import type { RequestState } from '#app/features/backlog/request-label.ts'
import type { StepTarget } from '#app/features/backlog/request-steps.ts'
import type { StepFields } from '#app/features/backlog/step-fields.ts'

/** One row of the append-only history, oldest first. */
export type Transition = {
  fromState: string | null
  toState: string
  actorId: string
  at: number
  fields: Record<string, unknown>
}

/** A step that waits for its second signature. The state stays; any later row settles it. */
export type Proposal = { to: StepTarget; fields: StepFields; by: string; at: number }

const isMove = ({ fromState, toState, fields }: Transition) => fromState !== toState || 'line' in fields

export const proposalFields = (to: StepTarget, fields: StepFields) => ({ proposes: to, proposed: fields })

export function pendingProposal(history: readonly Transition[]): Proposal | undefined {
  const last = history.at(-1)
  if (!last || typeof last.fields.proposes !== 'string') return undefined
  return {
    to: last.fields.proposes as StepTarget,
    fields: last.fields.proposed as StepFields,
    by: last.actorId,
    at: last.at,
  }
}

/** The row that led into a state; what a merge left and came back to was entered before it. */
const entered = (history: readonly Transition[], state: 'needs_info' | 'merged') =>
  history.findLast((row) => row.toState === state && row.fromState !== state && row.fromState !== 'merged')

/** Where a question or a merge came from. */
export const stateBefore = (history: readonly Transition[], state: 'needs_info' | 'merged') =>
  entered(history, state)?.fromState as RequestState | undefined

/** How often it was passed from line to line. */
export const bouncesIn = (history: readonly Transition[]) =>
  history.filter((row) => row.fromState === 'routed' && row.toState === 'routed' && isMove(row)).length

/** The question that is open, for whom, and since when. */
export function openQuestion(history: readonly Transition[]) {
  const asked = entered(history, 'needs_info')
  if (!asked) return undefined
  const { question, addresseeId } = asked.fields
  return {
    ...{ text: String(question ?? ''), at: asked.at, by: asked.actorId },
    addresseeId: typeof addresseeId === 'string' ? addresseeId : null,
  }
}

/** Who answered for a step beside whoever decided it. */
export const cosignerIn = ({ fields }: Pick<Transition, 'fields'>): string | null =>
  typeof fields.cosignedBy === 'string' ? fields.cosignedBy : null

/** A question in between breaks nothing off. */
const ASIDE = ['parked', 'reopen_due', 'needs_info']

/** How often in a row a "no" came back and stayed a "no". */
export function renewalsIn(history: readonly Transition[]): number {
  const lastOther = history.findLastIndex((row) => !ASIDE.includes(row.toState))
  return history.slice(lastOther + 1).filter((row) => row.fromState === 'reopen_due' && row.toState === 'parked').length
}

export const lastReturnAt = (history: readonly Transition[]): number | null =>
  history.findLast((row) => row.fromState === 'parked' && row.toState === 'reopen_due')?.at ?? null
