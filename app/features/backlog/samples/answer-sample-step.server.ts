import { versionSchema } from '#app/features/backlog/request.schema.ts'
import { changeSample } from '#app/features/backlog/samples/change-sample.server.ts'
import { keepReceivedPhoto } from '#app/features/backlog/samples/keep-received-photo.server.ts'
import { sampleStepSchema } from '#app/features/backlog/samples/sample.schema.ts'
import type { SampleFields } from '#app/features/backlog/samples/sample-fields.ts'
import type { Context } from '#app/platform/context.server.ts'
import { AppError } from '#app/platform/errors.ts'
import { type FieldErrors, parseForm, typedFields } from '#app/platform/form.ts'

type Answer = { ok: true } | { ok: false; status: number; errors: FieldErrors; typed: Record<string, string> }
type Sent = { no: number; step: string; form: FormData }

/** One form of one step. What was typed is never lost, whatever has happened to the sample meanwhile. */
export async function answerSampleStep(ctx: Context, { no, step, form }: Sent): Promise<Answer> {
  const version = parseForm(versionSchema, form)
  if (!version.ok) throw new AppError('bad-request', { key: 'cutForm' })
  const read = parseForm(sampleStepSchema, form)
  if (!read.ok) return { ...read, status: 422 }
  try {
    const photo = step === 'receive' ? await keepReceivedPhoto(ctx, no, form) : { ok: true as const }
    if (!photo.ok) return { ok: false, status: 422, errors: photo.errors, typed: typedFields(form) }
    const fields = read.value as SampleFields
    const moved = await changeSample(ctx, { no, step, ...version.value, fields })
    return moved.ok ? moved : { ok: false, status: 422, errors: moved.errors, typed: typedFields(form) }
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== 'conflict') throw error
    return { ok: false, status: error.status, errors: { form: error.said }, typed: typedFields(form) }
  }
}
