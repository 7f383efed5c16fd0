import { STEPS } from '#app/features/backlog/request-steps.ts'
import type { StepField } from '#app/features/backlog/step-fields.ts'

export const MANY_STEPS = ['routed', 'merged', 'invalid', 'parked'] as const

export type ManyStep = (typeof MANY_STEPS)[number]

export const manyStep = (value: string | null): ManyStep => MANY_STEPS.find((to) => to === value) ?? 'routed'

/** Each goes through a transaction of its own. */
export const MOST_AT_ONCE = 50

/** The fields of the step from wherever it may start; what one request needs more it says itself. */
export function fieldsOfMany(to: ManyStep): { fields: StepField[]; needed: StepField[] } {
  const steps = STEPS.filter((step) => step.to === to && !step.cosign)
  const needed = steps[0]?.needs ?? []
  const all = steps.flatMap((step) => [...step.needs, ...(step.may ?? [])])
  return { fields: [...new Set(all)], needed: [...needed] }
}
