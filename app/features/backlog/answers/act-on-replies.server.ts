import { appealAnswerSchema, differenceAnswerSchema, tickSchema } from '#app/features/backlog/answers/answer.schema.ts'
import { answerDifference } from '#app/features/backlog/answers/answer-difference.server.ts'
import { decideRequestAppeal } from '#app/features/backlog/returning/decide-appeal.server.ts'
import { tickWatch } from '#app/features/backlog/returning/tick-watch.server.ts'
import type { Context } from '#app/platform/context.server.ts'
import { type FieldErrors, parseForm, typedFields } from '#app/platform/form.ts'

export type RepliesRefused = { errors: FieldErrors; typed: Record<string, string> }
type Acted = { ok: true } | ({ ok: false } & RepliesRefused)

/** The forms of the page: tick an event, answer what differs, decide about an objection. */
export async function actOnReplies(ctx: Context, no: number, intent: string, form: FormData): Promise<Acted> {
  const said = await act(ctx, no, intent, form)
  return said.ok ? said : { ...said, typed: typedFields(form) }
}

async function act(
  ctx: Context,
  no: number,
  intent: string,
  form: FormData,
): Promise<{ ok: true } | { ok: false; errors: FieldErrors }> {
  if (intent === 'tick') {
    const read = parseForm(tickSchema, form)
    if (!read.ok) return read
    const { watch: watchId, ...tick } = read.value
    return tickWatch(ctx, no, { watchId, ...tick })
  }
  if (intent === 'difference') {
    const read = parseForm(differenceAnswerSchema, form)
    if (!read.ok) return read
    const { difference: differenceId, ...answer } = read.value
    return answerDifference(ctx, { differenceId, ...answer })
  }
  const read = parseForm(appealAnswerSchema, form)
  if (!read.ok) return read
  const { appeal: appealId, answer } = read.value
  return decideRequestAppeal(ctx, { appealId, answer, outcome: intent === 'accept' ? 'accepted' : 'answered' })
}
