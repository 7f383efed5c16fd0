import { answerSchema, appealSchema } from '#app/features/review/appeals/appeal.schema.ts'
import { kindOf } from '#app/features/review/appeals/appeal-page.server.ts'
import { decideAppeal } from '#app/features/review/appeals/decide-appeal.server.ts'
import { makeAppeal } from '#app/features/review/appeals/make-appeal.server.ts'
import type { Context } from '#app/platform/context.server.ts'
import { type FieldErrors, parseForm } from '#app/platform/form.ts'

type Params = Record<string, string | undefined>
type Received = { done: true } | { errors: FieldErrors; typed: Record<string, string> }

export async function receiveAppeal(ctx: Context, params: Params, form: FormData): Promise<Received> {
  const kind = kindOf(params.kind)
  const parsed = parseForm(appealSchema(ctx.settings), form)
  if (!parsed.ok) return { errors: parsed.errors, typed: parsed.typed }
  await makeAppeal(ctx, { kind, id: params.id ?? '', text: parsed.value.text })
  return { done: true }
}

export async function receiveAnswer(ctx: Context, itemId: string, form: FormData): Promise<Received> {
  const parsed = parseForm(answerSchema(ctx.settings), form)
  if (!parsed.ok) return { errors: parsed.errors, typed: parsed.typed }
  await decideAppeal(ctx, itemId, parsed.value)
  return { done: true }
}
