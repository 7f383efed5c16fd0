import { flagSchema } from '#app/features/review/flags/flag.schema.ts'
import { placeIn } from '#app/features/review/flags/flag-page.server.ts'
import { raiseFlag } from '#app/features/review/flags/raise-flag.server.ts'
import { withdrawFlag } from '#app/features/review/flags/withdraw-flag.server.ts'
import type { Context } from '#app/platform/context.server.ts'
import { type FieldErrors, parseForm } from '#app/platform/form.ts'

type Params = Record<string, string | undefined>
type Received = { to: string } | { errors: FieldErrors; typed: Record<string, string> }

export async function receiveFlag(ctx: Context, params: Params, form: FormData): Promise<Received> {
  const parsed = parseForm(flagSchema(ctx.settings), form)
  if (!parsed.ok) return { errors: parsed.errors, typed: parsed.typed }
  const flagged = await raiseFlag(ctx, placeIn(params), parsed.value)
  if (!flagged.ok) return { errors: flagged.errors, typed: { reason: parsed.value.reason, note: parsed.value.note } }
  return { to: addressOf(params) }
}

export async function receiveWithdrawal(ctx: Context, params: Params): Promise<{ to: string }> {
  await withdrawFlag(ctx, placeIn(params))
  const { threadNo, postNo } = placeIn(params)
  return { to: `/t/${threadNo}/p/${postNo}` }
}

const addressOf = (params: Params) => `/flag/${placeIn(params).threadNo}/${placeIn(params).postNo}`
