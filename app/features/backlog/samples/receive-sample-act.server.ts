import { lookAtLink } from '#app/features/backlog/samples/look-at-link.server.ts'
import { reportPhoto } from '#app/features/backlog/samples/report-photo.server.ts'
import { reportSchema, wantSchema } from '#app/features/backlog/samples/sample.schema.ts'
import { wantSample } from '#app/features/backlog/samples/want-sample.server.ts'
import type { Context } from '#app/platform/context.server.ts'
import { AppError } from '#app/platform/errors.ts'
import { type FieldErrors, parseForm, typedFields } from '#app/platform/form.ts'

type Sent = { form: FormData; intent: string }
type Answer = { to: string } | { errors: FieldErrors; typed: Record<string, string> }

/** "I want this too", what a coordinator saw behind a link, or what a member minds in a photo. */
export async function receiveSampleAct(ctx: Context, no: number, { form, intent }: Sent): Promise<Answer> {
  if (intent === 'says-so' || intent === 'says-not') {
    await lookAtLink(ctx, no, { linkId: String(form.get('link') ?? ''), found: intent === 'says-so' })
    return { to: `/samples/${no}?told=looked` }
  }
  if (intent === 'report') return report(ctx, no, form)
  if (intent !== 'want') throw new AppError('bad-request', { key: 'cutForm' })
  const read = parseForm(wantSchema, form)
  if (!read.ok) return { errors: read.errors, typed: read.typed }
  const wanted = await wantSample(ctx, no, read.value)
  return wanted.ok ? { to: `/samples/${no}?told=want` } : { errors: wanted.errors, typed: typedFields(form) }
}

async function report(ctx: Context, no: number, form: FormData): Promise<Answer> {
  const read = parseForm(reportSchema, form)
  if (!read.ok) return { errors: read.errors, typed: read.typed }
  await reportPhoto(ctx, no, read.value)
  return { to: `/samples/${no}?told=report` }
}
