import { translationSchema } from '#app/features/backlog/request.schema.ts'
import { translateVerdict } from '#app/features/backlog/verdicts/translate-verdict.server.ts'
import type { Context } from '#app/platform/context.server.ts'
import { AppError } from '#app/platform/errors.ts'
import { type FieldErrors, parseForm, typedFields } from '#app/platform/form.ts'

type Received = { ok: true } | { ok: false; status: number; errors: FieldErrors; typed: Record<string, string> }

export async function receiveTranslation(ctx: Context, no: number, form: FormData): Promise<Received> {
  const read = parseForm(translationSchema, form)
  if (!read.ok) return { ...read, status: 422 }
  const typed = typedFields(form)
  try {
    const { text, changes = [] } = read.value
    const translated = await translateVerdict(ctx, { no, text, changes })
    return translated.ok ? translated : { ...translated, status: 422, typed }
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== 'conflict') throw error
    return { ok: false, status: error.status, errors: { form: error.said }, typed }
  }
}
