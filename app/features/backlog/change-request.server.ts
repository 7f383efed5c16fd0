import { faultsOfText } from '#app/features/backlog/faults-of-text.server.ts'
import type { StepFields } from '#app/features/backlog/step-fields.ts'
import { type Step, type StepOutcome, stepRequest } from '#app/features/backlog/step-request.server.ts'
import type { Context } from '#app/platform/context.server.ts'
import type { FieldErrors } from '#app/platform/form.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'

export type ChangeOutcome = StepOutcome

/** Takes one step with a request. Steps that two people answer for wait for the second. */
export async function changeRequest(ctx: Context, change: Step): Promise<ChangeOutcome> {
  const errors = await faultsOfAnswer(ctx, change)
  if (errors) return { outcome: 'refused', errors }
  return inTransaction(ctx, (tx) => stepRequest(tx, ctx, change))
}

/** Each of these is read by those who asked. */
const READ_BY_PEOPLE = [
  'publicText',
  'translation',
  'apology',
  'question',
  'asksAnswered',
  'credits',
  'sketch',
] as const
/** Where the reason is told to whoever asked. */
const WHY_IS_TOLD = ['invalid', 'inbox']

async function faultsOfAnswer(ctx: Context, step: Step): Promise<FieldErrors | undefined> {
  for (const [field, text] of textsForPeople(step)) {
    const faults = await faultsOfText(ctx, field, { text })
    if (faults) return faults
  }
  return undefined
}

/** By field, what those who asked would read of a step. */
export function textsForPeople({ to, fields }: Pick<Step, 'to' | 'fields'>): [field: string, text: string][] {
  const { changes, changesTranslation, why, invalidCode } = fields
  const texts: Partial<Record<keyof StepFields, string | undefined>> = {
    ...Object.fromEntries(READ_BY_PEOPLE.map((field) => [field, fields[field]])),
    ...{ changes: changes?.join('\n'), changesTranslation: changesTranslation?.join('\n') },
    ...(WHY_IS_TOLD.includes(to) && invalidCode !== 'spam' && { why }),
  }
  return Object.entries(texts).flatMap(([field, text]) => (text ? [[field, text]] : []))
}
