import { imposeSanction } from '#app/features/review/sanctions/impose-sanction.server.ts'
import { liftSanction } from '#app/features/review/sanctions/lift-sanction.server.ts'
import { liftSchema, sanctionSchema } from '#app/features/review/sanctions/sanction.schema.ts'
import type { Context } from '#app/platform/context.server.ts'
import { type FieldErrors, parseForm, typedFields } from '#app/platform/form.ts'

type Received = { to: string } | { errors: FieldErrors; typed: Record<string, string> }

export async function receiveSanction(ctx: Context, handle: string, form: FormData): Promise<Received> {
  const parsed = parseForm(sanctionSchema(ctx.settings, ctx.now()), form)
  if (!parsed.ok) return { errors: parsed.errors, typed: parsed.typed }
  const imposed = await imposeSanction(ctx, handle, parsed.value)
  return imposed.ok ? { to: `/u/${handle}` } : { errors: imposed.errors, typed: typedFields(form) }
}

export async function receiveLift(ctx: Context, handle: string, form: FormData): Promise<Received> {
  const parsed = parseForm(liftSchema(ctx.settings), form)
  if (!parsed.ok) return { errors: parsed.errors, typed: parsed.typed }
  await liftSanction(ctx, handle, parsed.value)
  return { to: `/u/${handle}/sanction` }
}
