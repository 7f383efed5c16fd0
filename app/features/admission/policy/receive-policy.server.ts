import { z } from 'zod'
import { changeExamPolicy } from '#app/features/admission/policy/change-exam-policy.server.ts'
import { readPolicy } from '#app/features/admission/policy/policy.schema.ts'
import { reasonField } from '#app/features/admission/reason.schema.ts'
import type { Context } from '#app/platform/context.server.ts'
import { AppError } from '#app/platform/errors.ts'
import { type FieldErrors, parseForm } from '#app/platform/form.ts'

export type PolicyRefused = { errors: FieldErrors; typed: Record<string, string> }
type Received = { ok: true; changed: number } | ({ ok: false; status: 409 | 422 } & PolicyRefused)

/** From the form to the policy that stands, or to all that is wrong with it at once. */
export async function receivePolicy(ctx: Context, form: FormData): Promise<Received> {
  const policy = readPolicy(form, ctx.settings.exam)
  const rest = parseForm(
    z.object({ reason: reasonField(ctx.settings.textLength.reason), version: z.coerce.number('notANumber').int() }),
    form,
  )
  const reason = String(form.get('reason') ?? '')
  if (!policy.ok || !rest.ok) {
    const errors = { ...(policy.ok ? {} : policy.errors), ...(rest.ok ? {} : rest.errors) }
    return { ok: false, status: 422, errors, typed: { ...typedIn(form), reason } }
  }
  try {
    const changes = await changeExamPolicy(ctx, { exam: policy.value, ...rest.value })
    return { ok: true, changed: changes.length }
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== 'conflict') throw error
    return { ok: false, status: 409, errors: { form: error.said }, typed: { ...typedIn(form), reason } }
  }
}

const typedIn = (form: FormData) =>
  Object.fromEntries([...form].filter((entry): entry is [string, string] => typeof entry[1] === 'string'))
