import { askToTie } from '#app/features/review/tie/ask-to-tie.server.ts'
import { askingSchema, choiceSchema } from '#app/features/review/tie/tie.schema.ts'
import { tieThread } from '#app/features/review/tie/tie-thread.server.ts'
import type { Context } from '#app/platform/context.server.ts'
import { type FieldErrors, parseForm } from '#app/platform/form.ts'

export type TieAnswer = { errors: FieldErrors; typed: Record<string, string> }

/** Both forms at /t/:no/tie; undefined when it was done. */
export async function receiveTie(
  ctx: Context,
  threadNo: number,
  form: FormData,
  intent: string,
): Promise<TieAnswer | undefined> {
  if (intent === 'ask') {
    const parsed = parseForm(askingSchema(ctx.settings), form)
    if (!parsed.ok) return { errors: parsed.errors, typed: parsed.typed }
    await askToTie(ctx, threadNo, parsed.value.reason)
    return undefined
  }
  const parsed = parseForm(choiceSchema, form)
  if (!parsed.ok) return { errors: parsed.errors, typed: parsed.typed }
  await tieThread(ctx, threadNo, parsed.value.what)
  return undefined
}
