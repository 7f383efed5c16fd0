import { changeRequest } from '#app/features/backlog/change-request.server.ts'
import type { ManyStep } from '#app/features/backlog/many/many-steps.ts'
import type { StepFields } from '#app/features/backlog/step-fields.ts'
import type { Context } from '#app/platform/context.server.ts'
import { AppError, type Said } from '#app/platform/errors.ts'

type Chosen = { no: number; version: number }
type Wanted = { chosen: readonly Chosen[]; to: ManyStep; fields: StepFields }

export type ManyResult = { no: number; outcome: 'changed' | 'proposed' | 'refused'; why: Said[] }

/** One step for each of several requests, through the same door as alone. What is refused says why; the others go on. */
export async function stepMany(ctx: Context, { chosen, to, fields }: Wanted): Promise<ManyResult[]> {
  const results: ManyResult[] = []
  for (const { no, version } of chosen) results.push(await stepOne(ctx, { no, version, to, fields }))
  return results
}

async function stepOne(ctx: Context, step: Chosen & { to: string; fields: StepFields }): Promise<ManyResult> {
  const { no } = step
  try {
    const outcome = await changeRequest(ctx, step)
    if (outcome.outcome !== 'refused') return { no, outcome: outcome.outcome, why: [] }
    return { no, outcome: 'refused', why: Object.values(outcome.errors) }
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    return { no, outcome: 'refused', why: [error.said] }
  }
}
