import { declareStorm } from '#app/features/review/storm/declare-storm.server.ts'
import { endStorm } from '#app/features/review/storm/end-storm.server.ts'
import { endStormSchema, stormSchema } from '#app/features/review/storm/storm.schema.ts'
import type { Context } from '#app/platform/context.server.ts'
import { type FieldErrors, parseForm } from '#app/platform/form.ts'

type Received = { to: string } | { errors: FieldErrors; typed: Record<string, string> }

export async function receiveStorm(ctx: Context, form: FormData, intent: string): Promise<Received> {
  if (intent === 'end') {
    const parsed = parseForm(endStormSchema(ctx.settings), form)
    if (!parsed.ok) return { errors: parsed.errors, typed: parsed.typed }
    await endStorm(ctx, parsed.value)
    return { to: '/review/storm' }
  }
  const parsed = parseForm(stormSchema(ctx.settings), form)
  if (!parsed.ok) return { errors: parsed.errors, typed: parsed.typed }
  await declareStorm(ctx, parsed.value)
  return { to: '/review/storm' }
}
