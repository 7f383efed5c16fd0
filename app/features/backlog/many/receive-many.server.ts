import { manyStep } from '#app/features/backlog/many/many-steps.ts'
import { numbersIn } from '#app/features/backlog/many/read-many.server.ts'
import { type ManyResult, stepMany } from '#app/features/backlog/many/step-many.server.ts'
import { stepSchema } from '#app/features/backlog/request.schema.ts'
import type { Context } from '#app/platform/context.server.ts'
import { type FieldErrors, parseForm, typedFields } from '#app/platform/form.ts'

export type ManyAnswer = { errors: FieldErrors; typed: Record<string, string>; results: ManyResult[] }

/** A field that cannot be read stops all of them; after that each has its own result. */
export async function receiveMany(ctx: Context, query: URLSearchParams, form: FormData): Promise<ManyAnswer> {
  const typed = typedFields(form)
  const nos = numbersIn(form.getAll('no'))
  if (nos.length === 0) return { errors: { form: { key: 'step.noneChosen' } }, typed, results: [] }
  const read = parseForm(stepSchema, form)
  if (!read.ok) return { errors: read.errors, typed, results: [] }
  const chosen = nos.map((no) => ({ no, version: Number(form.get(`version-${no}`)) }))
  const results = await stepMany(ctx, { chosen, to: manyStep(query.get('to')), fields: read.value })
  return { errors: {}, typed, results }
}
