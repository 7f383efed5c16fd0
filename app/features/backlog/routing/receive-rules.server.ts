import type { Saved } from '#app/features/backlog/routing/change-calendar.server.ts'
import {
  askForDecision,
  beginProposal,
  changeProposal,
  decideRules,
} from '#app/features/backlog/routing/propose-rules.server.ts'
import { decisionSchema, ruleSchema } from '#app/features/backlog/routing/rule.schema.ts'
import type { Context } from '#app/platform/context.server.ts'
import { type FieldErrors, parseForm, typedFields } from '#app/platform/form.ts'

type Received = { ok: true; to: string } | { ok: false; errors: FieldErrors; typed: Record<string, string> }

const HOME = '/triage/rules'

/** One page, several buttons: begin, save, move, take out, ask, decide. */
export async function receiveRules(ctx: Context, form: FormData, intent: string): Promise<Received> {
  const [act = '', id = ''] = intent.split(':')
  if (act === 'begin') await beginProposal(ctx)
  if (act === 'up' || act === 'down') await changeProposal(ctx, { kind: 'move', id, by: act === 'up' ? -1 : 1 })
  if (act === 'remove') await changeProposal(ctx, { kind: 'remove', id })
  if (act === 'save') return saveRule(ctx, form)
  if (act === 'ask' || act === 'active' || act === 'declined') return decide(ctx, form, act)
  return { ok: true, to: `${HOME}#proposed` }
}

async function saveRule(ctx: Context, form: FormData): Promise<Received> {
  const read = parseForm(ruleSchema, form)
  if (!read.ok) return read
  const { ruleId, name, line, clockSet, ...when } = read.value
  const rule = { id: ruleId || ctx.newId(), name, when, line, ...(clockSet && { clockSet }) }
  return answered(await changeProposal(ctx, { kind: 'save', rule }), form, `${HOME}?done=saved#proposed`)
}

async function decide(ctx: Context, form: FormData, act: 'ask' | 'active' | 'declined'): Promise<Received> {
  const read = parseForm(decisionSchema, form)
  if (!read.ok) return read
  const { no, why, fallback } = read.value
  const fallbackId = fallback || null
  const saved =
    act === 'ask'
      ? await askForDecision(ctx, { why, fallbackId })
      : await decideRules(ctx, { no, outcome: act, why, fallbackId })
  return answered(saved, form, `${HOME}?done=${act}`)
}

const answered = (saved: Saved, form: FormData, to: string): Received =>
  saved.ok ? { ok: true, to } : { ...saved, typed: typedFields(form) }
