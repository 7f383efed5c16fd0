import { dismissThread } from '#app/features/backlog/judging/dismiss-thread.server.ts'
import { dismissSchema } from '#app/features/backlog/judging/judging.schema.ts'
import { numberIn } from '#app/features/forum/thread.ts'
import type { Context } from '#app/platform/context.server.ts'
import { type FieldErrors, parseForm, typedFields } from '#app/platform/form.ts'

type Answer = { ok: true } | { ok: false; errors: FieldErrors; typed: Record<string, string> }

/** `thread` is the number of the thread that is no demand. */
export async function dismissFromForm(ctx: Context, form: FormData): Promise<Answer> {
  const read = parseForm(dismissSchema, form)
  if (!read.ok) return read
  const dismissed = await dismissThread(ctx, numberIn(String(form.get('thread') ?? '')), read.value)
  return dismissed.ok ? dismissed : { ...dismissed, typed: typedFields(form) }
}
