import { gradeRequest } from '#app/features/backlog/grading/grade-request.server.ts'
import { makeSchema, needSchema } from '#app/features/backlog/grading/grading.schema.ts'
import type { Context } from '#app/platform/context.server.ts'
import { AppError } from '#app/platform/errors.ts'
import { type FieldErrors, parseForm, typedFields } from '#app/platform/form.ts'

type Refused = { ok: false; status: number; half: 'need' | 'make'; errors: FieldErrors; typed: Record<string, string> }

/** One of two forms on the page; what was typed is never lost. */
export async function receiveGrading(
  ctx: Context,
  { no, intent, form }: { no: number; intent: string; form: FormData },
): Promise<{ ok: true } | Refused> {
  const half = intent === 'make' ? 'make' : 'need'
  const read = half === 'need' ? parseForm(needSchema, form) : parseForm(makeSchema, form)
  if (!read.ok) return { ...read, status: 422, half }
  const { version, ...values } = read.value
  try {
    await gradeRequest(ctx, { no, half, version, values })
    return { ok: true }
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== 'conflict') throw error
    return { ok: false, status: error.status, half, errors: { form: error.said }, typed: typedFields(form) }
  }
}
