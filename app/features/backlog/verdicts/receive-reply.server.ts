import { replySchema } from '#app/features/backlog/request.schema.ts'
import type { StepOutcome } from '#app/features/backlog/step-request.server.ts'
import {
  replyToQuestion,
  sayNotCovered,
  sayWhetherSolved,
} from '#app/features/backlog/verdicts/reply-to-request.server.ts'
import type { Context } from '#app/platform/context.server.ts'
import { AppError } from '#app/platform/errors.ts'
import { type FieldErrors, parseForm } from '#app/platform/form.ts'

type Sent = { no: number; intent: string; form: FormData }
type Received = { ok: true } | { ok: false; status: number; errors: FieldErrors; typed: Record<string, string> }

/** What a member writes about a request whose turn it is; what was typed is never lost. */
export async function receiveReply(ctx: Context, { no, intent, form }: Sent): Promise<Received> {
  const read = parseForm(replySchema, form)
  if (!read.ok) return { ...read, status: 422 }
  const text = read.value.text ?? ''
  const typed = { text }
  const solves = intent === 'yes' || intent === 'not-quite'
  if (!solves && !text) return { ok: false, status: 422, errors: { text: { key: 'required' } }, typed }
  try {
    const outcome = await send(ctx, { no, text }, intent)
    return outcome.outcome === 'refused' ? { ok: false, status: 422, errors: outcome.errors, typed } : { ok: true }
  } catch (error) {
    if (!(error instanceof AppError) || (error.code !== 'conflict' && error.code !== 'forbidden')) throw error
    return { ok: false, status: error.status, errors: { form: error.said }, typed }
  }
}

function send(ctx: Context, said: { no: number; text: string }, intent: string): Promise<StepOutcome> {
  if (intent === 'not-covered') return sayNotCovered(ctx, said)
  if (intent === 'yes' || intent === 'not-quite')
    return sayWhetherSolved(ctx, { ...said, solved: intent === 'yes', text: intent === 'yes' ? '' : said.text })
  return replyToQuestion(ctx, said)
}
