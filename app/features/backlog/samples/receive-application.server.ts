import { applyForSample } from '#app/features/backlog/samples/apply-for-sample.server.ts'
import { findKeptPhoto } from '#app/features/backlog/samples/read-application.server.ts'
import { applySchema } from '#app/features/backlog/samples/sample.schema.ts'
import { receivePhoto } from '#app/features/forum/receive-photo.server.ts'
import { ensureCan } from '#app/permissions.ts'
import type { Context } from '#app/platform/context.server.ts'
import { AppError } from '#app/platform/errors.ts'
import { type FieldErrors, parseForm, typedFields } from '#app/platform/form.ts'

export type ApplicationRefused = {
  errors: FieldErrors
  typed: Record<string, string>
  kept: { id: string; alt: string } | null
}

/** The picture is kept first, so that no refusal of the words loses it. */
export async function receiveApplication(
  ctx: Context,
  no: number,
  form: FormData,
): Promise<{ to: string } | ApplicationRefused> {
  ensureCan(ctx.actor, 'sample.apply')
  const { photo, errors } = await receivePhoto(ctx, form)
  const kept = await findKeptPhoto(ctx, photo?.id)
  const read = parseForm(applySchema, form)
  if (!read.ok || Object.keys(errors).length > 0)
    return { errors: { ...(read.ok ? {} : read.errors), ...errors }, typed: typedFields(form), kept }
  const { adult: _, promise: __, ...application } = read.value
  try {
    const applied = await applyForSample(ctx, no, { ...application, photo })
    if (applied.ok) return { to: `/samples/${applied.no}?told=applied` }
    return { errors: applied.errors, typed: typedFields(form), kept }
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== 'conflict') throw error
    return { errors: { form: error.said }, typed: typedFields(form), kept }
  }
}
