import { MONTH } from '#app/features/backlog/month.ts'
import { pickRound } from '#app/features/backlog/samples/pick-round.server.ts'
import { limitsSchema } from '#app/features/backlog/samples/sample.schema.ts'
import { setRound } from '#app/features/backlog/samples/set-round.server.ts'
import type { Context } from '#app/platform/context.server.ts'
import { AppError, ensureFound } from '#app/platform/errors.ts'
import { type FieldErrors, parseForm, typedFields } from '#app/platform/form.ts'

type Sent = { form: FormData; intent: string }
type Answer = { to: string } | { errors: FieldErrors; typed: Record<string, string> }

/** Gives the places of a round, or sets the limits of one that is to come. */
export async function receiveRound(ctx: Context, { form, intent }: Sent): Promise<Answer> {
  if (intent === 'pick') return pick(ctx, String(form.get('month') ?? ''))
  const read = parseForm(limitsSchema, form)
  if (!read.ok) return { errors: read.errors, typed: read.typed }
  const set = await setRound(ctx, read.value)
  return set.ok ? { to: '/samples/rounds?told=done' } : { errors: set.errors, typed: typedFields(form) }
}

async function pick(ctx: Context, month: string): Promise<Answer> {
  ensureFound(MONTH.test(month) || undefined, 'page')
  try {
    await pickRound(ctx, month)
    return { to: '/samples/rounds?told=picked' }
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== 'conflict') throw error
    return { errors: { form: error.said }, typed: {} }
  }
}
