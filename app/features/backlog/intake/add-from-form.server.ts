import { addHeard } from '#app/features/backlog/intake/add-heard.server.ts'
import { heardSchema } from '#app/features/backlog/intake/heard.schema.ts'
import type { Context } from '#app/platform/context.server.ts'
import { type FieldErrors, parseForm, typedFields } from '#app/platform/form.ts'

export type AddRefused = { ok: false; errors: FieldErrors; typed: Record<string, string> }

export async function addFromForm(ctx: Context, channel: 'staff' | 'event', form: FormData) {
  const read = parseForm(heardSchema, form)
  if (!read.ok) return read
  const added = await addHeard(ctx, channel, read.value)
  return added.ok ? added : { ...added, typed: typedFields(form) }
}
