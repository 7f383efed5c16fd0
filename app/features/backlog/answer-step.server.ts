import { declineSuggestion } from '#app/features/backlog/agents/decline-suggestion.server.ts'
import { changeRequest } from '#app/features/backlog/change-request.server.ts'
import { stepSchema, versionSchema, whySchema } from '#app/features/backlog/request.schema.ts'
import { stepTo } from '#app/features/backlog/request-steps.ts'
import { withConditionLines } from '#app/features/backlog/returning/condition-lines.ts'
import { declineProposal, signProposal } from '#app/features/backlog/sign-proposal.server.ts'
import type { Context } from '#app/platform/context.server.ts'
import { AppError } from '#app/platform/errors.ts'
import { type FieldErrors, parseForm, typedFields } from '#app/platform/form.ts'

type Typed = Record<string, string>
export type StepAnswer = { ok: true } | { ok: false; status: number; errors: FieldErrors; typed: Typed }

type Sent = { no: number; to: string; intent: string; form: FormData }

/** One form, its buttons: take the step, sign what was proposed, send it or a suggestion back. What was typed is never lost. */
export async function answerStep(ctx: Context, { no, to, intent, form }: Sent): Promise<StepAnswer> {
  const version = parseForm(versionSchema, form)
  if (!version.ok) throw new AppError('bad-request', { key: 'cutForm' })
  const sent = { ctx, no, ...version.value, form: withConditionLines(form) }
  try {
    if (intent === 'sign') return await signed(sent)
    if (intent === 'decline') return await declined(sent)
    if (intent === 'decline-suggestion') return await suggestionDeclined(sent, to)
    return await taken(sent, to)
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== 'conflict' || !stepTo(to)) throw error
    return { ok: false, status: error.status, errors: { form: error.said }, typed: typedFields(sent.form) }
  }
}

type Read = { ctx: Context; no: number; version: number; form: FormData }

async function signed({ ctx, no, version, form }: Read): Promise<StepAnswer> {
  const signing = await signProposal(ctx, { no, version })
  return signing.ok ? signing : { ...signing, status: 422, typed: typedFields(form) }
}

async function declined({ ctx, no, version, form }: Read): Promise<StepAnswer> {
  const read = parseForm(whySchema, form)
  if (!read.ok) return { ...read, status: 422 }
  await declineProposal(ctx, { no, version, why: read.value.why })
  return { ok: true }
}

async function suggestionDeclined({ ctx, no, form }: Read, to: string): Promise<StepAnswer> {
  const read = parseForm(whySchema, form)
  if (!read.ok) return { ...read, status: 422 }
  await declineSuggestion(ctx, { no, to, id: String(form.get('suggestion')), why: read.value.why })
  return { ok: true }
}

async function taken({ ctx, no, version, form }: Read, to: string): Promise<StepAnswer> {
  const read = parseForm(stepSchema, form)
  if (!read.ok) return { ...read, status: 422 }
  const suggestionId = String(form.get('suggestion') ?? '') || undefined
  const outcome = await changeRequest(ctx, { no, to, version, fields: read.value, suggestionId })
  if (outcome.outcome !== 'refused') return { ok: true }
  return { ok: false, status: 422, errors: outcome.errors, typed: typedFields(form) }
}
