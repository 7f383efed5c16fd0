import { applyForNew, dropWish } from '#app/features/backlog/samples/apply-for-new.server.ts'
import { findKeptPhoto } from '#app/features/backlog/samples/read-application.server.ts'
import type { ApplicationRefused } from '#app/features/backlog/samples/receive-application.server.ts'
import { applySchema, newNeedSchema } from '#app/features/backlog/samples/sample.schema.ts'
import { receivePhoto } from '#app/features/forum/receive-photo.server.ts'
import { ensureCan } from '#app/permissions.ts'
import type { Context } from '#app/platform/context.server.ts'
import { AppError } from '#app/platform/errors.ts'
import { parseForm, typedFields } from '#app/platform/form.ts'

type Sent = { form: FormData; intent: string }

/** A need and an application in one form, or taking the latter back. */
export async function receiveNewApplication(
  ctx: Context,
  { form, intent }: Sent,
): Promise<{ to: string } | ApplicationRefused> {
  ensureCan(ctx.actor, 'sample.apply')
  if (intent === 'drop') {
    await dropWish(ctx)
    return { to: '/samples' }
  }
  const { photo, errors } = await receivePhoto(ctx, form)
  const kept = await findKeptPhoto(ctx, photo?.id)
  const refused = (found: ApplicationRefused['errors']) => ({ errors: found, typed: typedFields(form), kept })
  const [need, read] = [parseForm(newNeedSchema(ctx.settings), form), parseForm(applySchema, form)]
  if (!need.ok || !read.ok || Object.keys(errors).length > 0)
    return refused({ ...(need.ok ? {} : need.errors), ...(read.ok ? {} : read.errors), ...errors })
  const { adult: _, promise: __, ...application } = read.value
  try {
    const applied = await applyForNew(ctx, need.value, { ...application, photo })
    return applied.ok ? { to: '/samples/apply?told=waits' } : refused(applied.errors)
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== 'conflict') throw error
    return refused({ form: error.said })
  }
}
