import { giveIntent } from '#app/features/backlog/volume/give-intent.server.ts'
import { intentSchema } from '#app/features/backlog/volume/intent.schema.ts'
import { confirmIntent, withdrawIntent } from '#app/features/backlog/volume/keep-intent.server.ts'
import type { Context } from '#app/platform/context.server.ts'
import { type FieldErrors, parseForm, typedFields } from '#app/platform/form.ts'

export type IntentRefused = { errors: FieldErrors; typed: Record<string, string> }

/** One address for what is said about buying: said anew, said again, taken back. */
export async function receiveIntent(
  ctx: Context,
  requestNo: number,
  { form, intent }: { form: FormData; intent: string },
): Promise<{ to: string } | IntentRefused> {
  const to = form.get('back') === 'mine' ? '/mine#buying' : `/r/${requestNo}#ladder`
  if (intent === 'confirm' || intent === 'withdraw') {
    await (intent === 'confirm' ? confirmIntent : withdrawIntent)(ctx, requestNo)
    return { to }
  }
  const read = parseForm(intentSchema, form)
  if (!read.ok) return read
  const given = await giveIntent(ctx, { requestNo, ...read.value })
  return given.ok ? { to } : { errors: given.errors, typed: typedFields(form) }
}
